import { quote } from '../../problems.ts';
import type { Cell, Figure } from '../model.ts';
import { type Reader, join } from './reader.ts';

/** What the options of a figure are read against. */
export interface Drawable {
  readonly cells: readonly Pick<Cell, 'href'>[];
  readonly layers: readonly unknown[];
}

type Options = Pick<Figure, 'view' | 'links' | 'steps' | 'columns'>;

/** As many layers as the style sheet has a rule for. */
const mostStages = 7;

/** Reports options that a figure asks for, but that would change nothing in its view or matrix. */
export function checkOptions(reader: Reader, path: string, options: Options, of: Drawable): void {
  const { view, links, steps, columns } = options;
  if (links) checkLinks(reader, join(path, 'links'), view, of);
  if (steps) checkSteps(reader, join(path, 'steps'), view, of);
  if (columns.length > 0 && view !== 'grid' && view !== 'glyph') {
    const found = `a ${view} has no columns to choose`;
    const hint = "leave it out, or write  view: 'grid'";
    reader.problems.push({
      path: join(path, 'columns'),
      found,
      allowed: 'in a grid or a glyph',
      hint,
    });
  }
}

function checkLinks(reader: Reader, path: string, view: Figure['view'], { cells }: Drawable): void {
  if (view === 'table') reportTable(reader, path, 'links');
  else if (!cells.some(({ href }) => Object.values(href).some(Boolean)) && isRead(reader)) {
    const found = 'no cell leads anywhere';
    const hint = `give layers or cells an ${quote('href')}, or leave it out`;
    reader.problems.push({ path, found, allowed: 'where a cell or its layer has a link', hint });
  }
}

function checkSteps(
  reader: Reader,
  path: string,
  view: Figure['view'],
  { layers }: Drawable,
): void {
  const count = layers.length;
  if (view === 'table') reportTable(reader, path, 'steps');
  else if (count > mostStages || (count < 2 && isRead(reader))) {
    const found = count === 1 ? 'there is 1 layer' : `there are ${count || 'no'} layers`;
    const hint = count < 2 ? 'leave it out, or add layers' : 'leave it out, or make fewer layers';
    reader.problems.push({
      path,
      found,
      allowed: `2 to ${mostStages} layers to step through`,
      hint,
    });
  }
}

/** Whether cells and layers are as they were meant, so that what they lack is lacking. */
function isRead(reader: Reader): boolean {
  return !reader.problems.some(({ path }) => /^(cells|layers)\b/.test(path));
}

function reportTable(reader: Reader, path: string, what: string): void {
  const found = `a table has no ${what}`;
  reader.problems.push({ path, found, allowed: 'in a view that is drawn', hint: 'leave it out' });
}
