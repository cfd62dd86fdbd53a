import { listNames, quote, suggest } from '../../problems.ts';
import { type ViewName, legends, views } from '../definition.ts';
import type { Axis, Cell, Figure, Labels } from '../model.ts';
import { checkView } from '../view-limits.ts';
import { agrees, exampleOf, readPattern } from './assignment.ts';
import { checkOptions } from './options.ts';
import {
  type Fields,
  type Reader,
  isRecord,
  join,
  readChoice,
  readFields,
  readFlag,
  readId,
  readList,
  readRecord,
  readText,
} from './reader.ts';

/** What a figure can point at. */
export interface Targets {
  readonly axes: readonly Axis[];
  readonly cells: readonly Pick<Cell, 'id' | 'position' | 'exclusion' | 'layer' | 'href'>[];
  readonly layers: readonly { readonly id: string }[];
  /** Cells that are named; one whose place is wrong is not among `cells`. */
  readonly named?: readonly { readonly id: string }[];
}

/** What may be said of a figure. */
export const figureKeys = ['view', 'highlight', 'caption', 'legend', 'links', 'steps', 'columns'];

/** Reads the declared figures; a figure's id is its key. */
export function readFigures(reader: Reader, value: unknown, targets: Targets): Figure[] {
  return Object.entries(readRecord(reader, 'figures', value ?? {})).map(([id, figure]) => {
    const path = join('figures', id);
    const fields = readFields(reader, path, figure, figureKeys);
    return {
      id: readId(reader, path, id),
      caption: readText(reader, `${path}.caption`, fields['caption']) satisfies Labels,
      ...readDrawing(reader, path, fields, targets),
    };
  });
}

/**
 * Reads how to draw: what a figure and the attributes of a component have in common.
 *
 * @param usual the view where none is given
 */
export function readDrawing(
  reader: Reader,
  path: string,
  fields: Fields,
  targets: Targets,
  usual: ViewName = views[0],
): Omit<Figure, 'id' | 'caption'> {
  const { legend = 'excluded', highlight = 'all' } = fields;
  const drawing = {
    view: readView(reader, join(path, 'view'), fields['view'] ?? usual, targets),
    legend: readChoice(reader, join(path, 'legend'), legend, legends),
    highlight: readHighlight(reader, join(path, 'highlight'), highlight, targets),
    links: readFlag(reader, join(path, 'links'), fields['links']),
    steps: readFlag(reader, join(path, 'steps'), fields['steps']),
    columns: readColumns(reader, join(path, 'columns'), fields['columns'], targets.axes),
  };
  checkOptions(reader, path, drawing, targets);
  return drawing;
}

function readView(reader: Reader, path: string, value: unknown, targets: Targets): ViewName {
  const view = readChoice(reader, path, value, views);
  const problem = checkView(targets.axes, view, path);
  if (problem) reader.problems.push(problem);
  return view;
}

/** Reads a highlight, and says which cells it means; excluded cells are never highlighted. */
function readHighlight(
  reader: Reader,
  path: string,
  value: unknown,
  targets: Targets,
): Set<number> {
  if (!Array.isArray(value)) return new Set(readPart(reader, path, value, targets));
  const parts = value.map((part, at) => readPart(reader, join(path, at), part, targets));
  return new Set(parts.flat());
}

function readPart(reader: Reader, path: string, part: unknown, targets: Targets): number[] {
  const { axes, cells, layers } = targets;
  if (isRecord(part)) {
    const pattern = readPattern(reader, path, part, axes);
    if (!pattern) return [];
    return readCells(reader, path, part, cells, (cell) => agrees(cell.position, pattern));
  }
  if (part === 'all') return readCells(reader, path, part, cells, () => true);
  if (layers.some((layer) => layer.id === part)) {
    return readCells(reader, path, part, cells, (cell) => cell.layer?.id === part);
  }
  if (cells.some((cell) => cell.id === part)) {
    return readCells(reader, path, part, cells, (cell) => cell.id === part);
  }
  // Where a named cell is misplaced, that has been reported there.
  if (targets.named?.some((cell) => cell.id === part)) return [];
  const names = ['all', ...layers.map(({ id }) => id), ...cells.map(({ id }) => id)];
  reader.problems.push({
    path,
    found: `${quote(part)} is no layer and no cell`,
    allowed: `${listNames(names.slice(0, 24))}${names.length > 24 ? ', …' : ''}, or levels such as ${exampleOf(axes)}`,
    hint: suggest(String(part), names),
  });
  return [];
}

/** The cells that a part of a highlight means, which must not all be excluded. */
function readCells(
  reader: Reader,
  path: string,
  part: unknown,
  cells: Targets['cells'],
  isMeant: (cell: Targets['cells'][number]) => boolean,
): number[] {
  const indices: number[] = [];
  for (const [index, cell] of cells.entries()) {
    if (!cell.exclusion && isMeant(cell)) indices.push(index);
  }
  // A layer that means no cell at all has been reported where it stands.
  if (indices.length === 0 && cells.some(isMeant)) {
    const found = `${quote(part)} means excluded cells only`;
    reader.problems.push({ path, found, hint: 'highlight a cell that is not excluded' });
  }
  return indices;
}

/** Reads the axes of a grid's columns. */
function readColumns(
  reader: Reader,
  path: string,
  value: unknown,
  axes: readonly Axis[],
): readonly string[] {
  const ids = axes.map(({ id }) => id);
  const columns: string[] = [];
  for (const [index, id] of readList(reader, path, value).entries()) {
    const place = join(path, index);
    if (columns.includes(id as string)) {
      const found = `${quote(id)} is a column already`;
      reader.problems.push({ path: place, found, hint: 'leave it out' });
    } else if (typeof id === 'string' && ids.includes(id)) columns.push(id);
    else {
      const found = `there is no axis ${quote(id)}`;
      const hint = suggest(String(id), ids);
      reader.problems.push({ path: place, found, allowed: listNames(ids), hint });
    }
  }
  return columns;
}
