import { remember } from '../languages/remember.ts';
import { enFigures } from '../languages/catalogue/en-figures.ts';
import { zhFigures } from '../languages/catalogue/zh-figures.ts';
import { speakerOf } from '../languages/speaker.ts';
import type { Model } from './model.ts';

/** What figures say, which is all that a browser needs to draw them. */
export const figureStrings = speakerOf(enFigures, zhFigures);

/** How one language says what a figure shows. */
export interface Grammar {
  /** The levels of a cell. */
  readonly levels: (levels: readonly [axis: string, level: string][]) => string;
  /** A cell with its levels, or those of each of several without a name, and any layer. */
  readonly cell: (name: string, levels: readonly string[], layer: string) => string;
  /** A layer with the names of its highlighted cells. */
  readonly layer: (name: string, cells: readonly string[]) => string;
  readonly space: (
    count: number,
    axes: readonly (readonly [axis: string, levels: readonly string[]])[],
  ) => string;
  /** Too many cells stand out to name each. */
  readonly many: (highlighted: number, count: number) => string;
  readonly excluded: (label: string, count: number, reason: string) => string;
  /** A name with what it means or holds, as a legend has it. */
  readonly meaning: (name: string, meaning: string) => string;
  /** Names side by side in a legend. */
  readonly names: (names: readonly string[]) => string;
  /** The name of a link: what stands in a cell, and its layer. */
  readonly link: (parts: readonly string[]) => string;
  /** A text that stands behind others elsewhere, as a sentence of its own. */
  readonly sentence: (text: string) => string;
  /** Joins sentences. */
  readonly join: (sentences: readonly string[]) => string;
}

/** The grammar of a matrix's language, from the texts that the catalogue has for its tag. */
export function grammarOf({ language, strings: site }: Pick<Model, 'language' | 'strings'>) {
  return grammarsOf(figureStrings(language, site));
}

const grammarsOf = remember(({ t, list }: ReturnType<typeof figureStrings>): Grammar => {
  const joinLevels: Grammar['levels'] = (levels) =>
    list(
      'levels',
      levels.map(([axis, level]) => t('level', { axis, level })),
    );
  return {
    levels: joinLevels,
    cell: (name, levels, layer) => {
      const cells = list('cells', levels);
      if (!name) {
        return layer ? t('namelessCellsInLayer', { cells, layer }) : t('namelessCells', { cells });
      }
      const values = { name, levels: cells };
      return layer ? t('namedCellInLayer', { ...values, layer }) : t('namedCell', values);
    },
    layer: (layer, cells) => t('cellsOfLayer', { layer, cells: list('cells', cells) }),
    space: (count, axes) => {
      const all = axes.map(([axis, levels]) =>
        t('axis', { axis, levels: list('choices', levels) }),
      );
      return t('space', { count, axes: list('axes', all) });
    },
    many: (highlighted, count) =>
      highlighted === count
        ? t('allHighlighted', { count })
        : t('someHighlighted', { highlighted, count }),
    excluded: (label, count, reason) => t('excluded', { label, count, reason }),
    meaning: (name, meaning) => t('meaning', { name, meaning }),
    names: (names) => list('names', names),
    link: (parts) => list('cellLink', parts),
    sentence: (text) => (/[.。…!！?？]$/u.test(text) ? text : t('sentence', { text })),
    join: (sentences) => list('sentences', sentences),
  };
}, new WeakMap());
