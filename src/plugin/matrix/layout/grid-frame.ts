import type { Figure } from '../figure.ts';
import type { Axis } from '../model.ts';
import { countCells } from '../space.ts';
import type { Weight } from '../text/measure.ts';
import { widestSegment } from '../text/wrap.ts';
import { textWidth } from './cell-box.ts';
import { fontSize, phoneWidth } from './drawing.ts';

const leastCellWidth = 104;
/** Words wider than this are broken. */
const mostCellWidth = 240;
/** Between two cells. */
export const gap = 6;
/** Between the headers of two columns, at the least. */
const headerGap = 4;
/** Right of the stub, which stands beside the rows. */
const stubGap = 8;
/** A stub's label wraps beyond the first width, and breaks its words beyond the second. */
const usualStub = 92;
const widestStub = 140;

/** The axes of a grid, outermost first. */
export interface GridAxes {
  readonly columns: readonly Axis[];
  readonly rows: readonly Axis[];
}

/** How much worse a wide grid is than one as tall, since phones are tall. */
const wideness = 0.01;

/**
 * Spreads the axes over columns and rows. The author's choice stands; else the first axes go over
 * the columns, as many as make the grid nearest to square.
 */
export function spreadAxes({
  model: { axes },
  columns: chosen,
}: Pick<Figure, 'model' | 'columns'>): GridAxes {
  if (chosen.length > 0) {
    return { columns: chosen, rows: axes.filter((axis) => !chosen.includes(axis)) };
  }
  let best = { count: 0, skew: Infinity };
  for (let count = 0; count <= axes.length; count++) {
    const columns = countCells(axes.slice(0, count));
    const rows = countCells(axes.slice(count));
    const skew = columns > rows ? columns / rows + wideness : rows / columns;
    if (skew < best.skew) best = { count, skew };
  }
  return { columns: axes.slice(0, best.count), rows: axes.slice(best.count) };
}

/** The widths that the parts of a grid share. */
export interface Frame {
  /** Where the first column starts; the stub stands left of it. */
  readonly stubWidth: number;
  readonly cellWidth: number;
  readonly width: number;
}

/** Finds the widths: as wide as a phone allows, wider only where words or columns demand it. */
export function frameOf({ columns, rows }: GridAxes, neededWidth: number): Frame {
  const count = countCells(columns);
  const [row, column] = [rows.at(-1), columns.at(-1)];
  const stubWidth = row ? stubWidthOf(row) : 0;
  const header = column ? headerWidth(column) : 0;
  const share = Math.floor((phoneWidth - stubWidth + gap) / count) - gap;
  const needed = Math.max(leastCellWidth, Math.min(Math.max(neededWidth, header), mostCellWidth));
  // Even, so that the middle of a cell is a whole number.
  const cellWidth = 2 * Math.max(Math.floor(share / 2), Math.ceil(needed / 2));
  return { stubWidth, cellWidth, width: stubWidth + count * (cellWidth + gap) - gap };
}

/** The stub says the axis above the level, so that each row can be read by itself. */
function stubWidthOf(axis: Axis): number {
  const widths = axis.levels.map(({ label }) => stubLabelWidth(label, 'strong'));
  return Math.ceil(Math.max(stubLabelWidth(axis.label, 'regular'), ...widths)) + stubGap;
}

function stubLabelWidth(label: string, weight: Weight): number {
  return Math.max(
    Math.min(textWidth(label, weight), usualStub),
    Math.min(widestSegment(label, weight) * fontSize, widestStub),
  );
}

function headerWidth({ levels }: Axis): number {
  const widths = levels.map(({ label }) => widestSegment(label) * fontSize);
  return Math.ceil(Math.max(...widths)) + headerGap;
}
