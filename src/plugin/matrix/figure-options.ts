import { type LegendName, type ViewName, legends, views } from './definition.ts';
import type { Axis, Cell } from './model.ts';

/** The options of a figure once they have been read. */
export interface FigureOptions {
  readonly view: ViewName;
  readonly highlight: ReadonlySet<Cell>;
  readonly caption: string;
  readonly legend: LegendName;
  readonly links: boolean;
  readonly steps: boolean;
  /** The axes that go over the columns; none where that is not said. */
  readonly columns: readonly Axis[];
}

/** The names of the options that a glyph takes. */
export type GlyphOption = 'view' | 'highlight' | 'links' | 'columns';

/** What an option takes, and what it is where it is left out, in the words of the documentation. */
interface OptionWords {
  readonly takes: string;
  readonly usual: string;
}

/** Every option of a figure, for tables of them; what only draws need not carry these words. */
export const figureOptions = {
  view: { takes: inCode(views), usual: inCode([views[0]]) },
  highlight: {
    takes: "`all`, a layer, a cell, levels such as `{ cost: 'low' }`, or a list of them",
    usual: '`all`',
  },
  caption: { takes: 'a text, or one per language', usual: "the matrix's title" },
  legend: { takes: inCode(legends), usual: '`excluded`' },
  links: { takes: 'whether cells link to where they are discussed', usual: '`false`' },
  steps: { takes: 'whether the figure points at one layer after the other', usual: '`false`' },
  columns: { takes: 'axes that go over the columns', usual: 'as square as can be' },
} satisfies Record<keyof FigureOptions, OptionWords>;

function inCode(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
