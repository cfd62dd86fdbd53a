import type { SiteStrings } from '../languages/index.ts';
import { isSameScript, matchTag } from '../languages/tags.ts';
import { OctantError, listNames, quote, suggest } from '../problems.ts';
import type { Text } from './definition.ts';
import type {
  Axis,
  Cell,
  CheckedMatrix,
  Exclusion,
  Growing,
  Layer,
  Level,
  Model,
  Membership,
} from './model.ts';
import { lastColour } from './palette.ts';
import { countCells, itemAt, levelsAt, rankAt } from './space.ts';

/**
 * Makes the model of a matrix in one language: every text a plain string, every cell computed.
 *
 * @param tag BCP 47 tag, as an author wrote it. @default the matrix's first language
 * @param strings what is said in place of the catalogue. @default what the site says
 * @throws {OctantError} if the matrix has no such language
 */
export function localize(
  matrix: CheckedMatrix,
  tag: string = matrix.languages[0],
  strings?: SiteStrings,
): Model {
  const language = isText(tag) ? matchTag(tag, matrix.languages) : undefined;
  if (language !== undefined) return assemble(matrix, language, tag, strings);
  throw new OctantError(`The matrix ${quote(matrix.id)}`, [
    {
      path: 'lang',
      found: `it has no texts in ${quote(tag)}`,
      allowed: listNames(matrix.languages),
      hint: `add its texts, or ${suggest(tag, matrix.languages)}`,
    },
  ]);
}

/**
 * Makes the model in the language that serves the readers of a page best, be it another one: the
 * matrix's first, where none is near.
 *
 * @param tag BCP 47 tag of the page; `undefined` where a page does not say
 */
export function localizeFor(matrix: CheckedMatrix, tag: string | undefined): Model {
  const found = tag === undefined ? undefined : matchTag(tag, matrix.languages);
  return found === undefined ? localize(matrix) : assemble(matrix, found, tag);
}

/** An author who writes JavaScript may give anything for a tag. */
function isText(value: unknown): boolean {
  return typeof value === 'string';
}

/**
 * A text in a language of its matrix.
 *
 * @throws {RangeError} in any other
 */
export function textIn(text: Text, language: string): string {
  const words = typeof text === 'string' ? text : text[language];
  if (words === undefined) throw new RangeError(`There is no text in ${language}.`);
  return words;
}

/**
 * Puts the model of one language together, that of a definition with mistakes too, since what
 * follows is checked against it.
 */
export function assemble(
  matrix: Omit<CheckedMatrix, 'languages'> & Pick<Model, 'languages'>,
  language: string,
  asked = language,
  strings?: SiteStrings,
): Model {
  const { id, languages, figures } = matrix;
  // The texts of another script are not what was asked for.
  const tag = isSameScript(asked, language) ? asked : language;
  const say = (text: Text) => textIn(text, language);
  const axes = matrix.axes.map((axis) => localizeAxis(axis, say));
  const cells = emptyCells(axes, matrix.layers.length > 0);
  const pick = (index: number) => itemAt(cells, index);
  const layers = matrix.layers.map((layer, index): Layer => {
    const colour = colourAt(index, matrix.layers.length - 1);
    const [href, members] = [say(layer.href), layer.cells.map(pick)];
    const { id, label } = layer;
    const made = { id, label: say(label), href, number: index + 1, colour, cells: members };
    const membership: Membership = { kind: 'layer', layer: made };
    for (const cell of members) {
      cell.membership = membership;
      cell.colour = colour;
      cell.href = href;
    }
    return made;
  });
  const exclusions = matrix.exclusions.map(({ label, reason, cells: indices }): Exclusion => {
    const made = { label: say(label), reason: say(reason), cells: indices.map(pick) };
    const membership: Membership = { kind: 'excluded', exclusion: made };
    for (const cell of made.cells) {
      cell.membership = membership;
      cell.colour = 'paper';
      cell.label = made.label;
    }
    return made;
  });
  for (const named of matrix.named) {
    const cell = pick(named.index);
    cell.id = named.id;
    cell.label = say(named.label);
    cell.description = say(named.description);
    cell.examples = say(named.examples);
    cell.href = say(named.href) || cell.href;
    if (named.isShared) cell.name = sayLevels(cell);
  }
  for (const cell of cells) nameCell(cell);
  const title = say(matrix.title);
  const texts = { language, tag, languages, strings, title };
  return { id, ...texts, axes, cells, layers, exclusions, figures };
}

function localizeAxis(
  { id, label, levels, index, stride }: Axis<Text>,
  say: (text: Text) => string,
): Axis {
  const axis: Growing<Axis> = { id, label: say(label), levels: [], index, stride };
  axis.levels = levels.map(({ id, label, index, highest }): Level => {
    return { id, label: say(label), axis, index, highest };
  });
  return axis;
}

const free: Membership = { kind: 'free' };

/** Every cell as its levels alone make it, with the colour of its rank where there are no layers. */
function emptyCells(axes: readonly Axis[], layered: boolean): Growing<Cell>[] {
  const highest = axes.reduce((sum, { levels }) => sum + levels.length - 1, 0);
  const count = countCells(axes);
  const cells: Growing<Cell>[] = [];
  for (let index = 0; index < count; index++) {
    const rank = rankAt(axes, index);
    cells.push({
      id: '',
      levels: levelsAt(axes, index),
      rank,
      label: '',
      name: '',
      description: '',
      examples: '',
      href: '',
      membership: free,
      colour: layered ? 'paper' : colourAt(rank, highest),
    });
  }
  return cells;
}

/** Gives a cell what its levels say where its author says nothing. */
function nameCell(cell: Growing<Cell>): void {
  cell.id ||= cell.levels.map(({ id }) => id).join('-');
  cell.name ||= cell.label || sayLevels(cell);
}

function sayLevels({ levels }: Cell): string {
  return levels.map(({ label }) => label).join(' · ');
}

/** Spreads places from 0 to the last over the palette's ramp. */
function colourAt(place: number, last: number): number {
  return last === 0 ? 0 : Math.round((place * lastColour) / last);
}
