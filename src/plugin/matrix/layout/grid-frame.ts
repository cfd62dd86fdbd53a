import type { Axis } from '../model.ts';
import { widestPiece } from '../text/wrap.ts';
import { textWidth } from './cell-box.ts';
import { fontSize } from './drawing.ts';
import type { GridAxes } from './grid-axes.ts';

/** Width at which a grid of two columns fits a phone with its text at least 12 px high. */
const phoneWidth = 328;
const leastCellWidth = 104;
/** Words wider than this are broken. */
const mostCellWidth = 240;
/** Between two cells. */
export const gap = 6;
const stubGap = 8;
/** A stub label wraps beyond the first width, and breaks its words beyond the second. */
const usualStub = 92;
const widestStub = 140;

/** The widths that the parts of a grid share. */
export interface Frame {
  /** Where the first column starts; the stub stands left of it. */
  readonly stubWidth: number;
  readonly cellWidth: number;
  readonly columnCount: number;
  readonly width: number;
}

/** Finds the widths: as wide as a phone allows, wider only where words or columns demand it. */
export function frameOf({ columns, rows }: GridAxes, neededWidth: number): Frame {
  const columnCount = columns.reduce((product, axis) => product * axis.levels.length, 1);
  const stubWidth = stubWidthOf(rows.at(-1));
  const share = Math.floor((phoneWidth - stubWidth + gap) / columnCount) - gap;
  const inner = columns.at(-1);
  const header = inner ? headerWidth(inner) : 0;
  const needed = Math.max(leastCellWidth, Math.min(Math.max(neededWidth, header), mostCellWidth));
  // Even, so that the middle of a cell is a whole number.
  const cellWidth = 2 * Math.max(Math.floor(share / 2), Math.ceil(needed / 2));
  const width = stubWidth + columnCount * (cellWidth + gap) - gap;
  return { stubWidth, cellWidth, columnCount, width };
}

/** The stub says the axis above the level, so that each row can be read by itself. */
function stubWidthOf(axis: Axis<string> | undefined): number {
  if (!axis) return 0;
  const labels = [
    [axis.label, 'regular'] as const,
    ...axis.levels.map((level) => [level.label, 'strong'] as const),
  ];
  const widths = labels.map(([label, weight]) =>
    Math.max(
      Math.min(textWidth(label, weight), usualStub),
      Math.min(widestPiece(label, weight) * fontSize, widestStub),
    ),
  );
  return Math.ceil(Math.max(...widths)) + stubGap;
}

function headerWidth(axis: Axis<string>): number {
  const levels = axis.levels.map((level) => widestPiece(level.label) * fontSize);
  return Math.ceil(Math.max(...levels)) + 4;
}
