import type { Figure } from '../figure.ts';
import { type Axis, type Cell, layerNumber } from '../model.ts';
import { itemAt } from '../space.ts';
import { stateOf } from './cell-box.ts';
import {
  type CellItem,
  type Drawing,
  type Item,
  type PathItem,
  type Point,
  type Shape,
  fontSize,
  lineHeight,
  phoneWidth,
  text,
} from './drawing.ts';
import { addLegend } from './legend.ts';
import { layoutSpans } from './spans.ts';

const width = phoneWidth;
/** Half the width and half the height of the top of an octant, and how tall it stands. */
const halfWidth = 66;
const halfHeight = 33;
const tall = 24;
/** How far apart the octants of a plate stand, as a multiple of their size. */
const spread = 1.09;
/** From one plate to the other. */
const rise = 166;
/** Kept above the upper plate, for the border of its octants. */
const borderRoom = 1;
/** From the middle of an octant's top up to the baseline of a layer's number, and down to its pips. */
const numberRise = 3;
const pipsFall = 10;
/** From the lower plate to the first line about the axes, between two of these, and to the legend. */
const directionsGap = 22;
const directionGap = 3;
const legendGap = 10;
/** What an arrow takes before the name of its axis. */
const arrowWidth = 29;

/**
 * Lays a figure out as a cube in isometric projection, pulled apart so that all eight octants are
 * seen: the first axis runs to the right, the second to the left, the third upwards.
 */
export function layoutCube(figure: Figure): Drawing {
  const cells = figure.model.cells.toSorted((one, other) => depth(one) - depth(other));
  const items: Item[] = cells.map((cell) => layoutOctant(cell, figure));
  const bottom = rise + 4 * halfHeight * spread + tall;
  const y = layoutDirections(figure.model.axes, bottom + directionsGap, items) + legendGap;
  return addLegend({ width, height: y, items }, figure, y, true);
}

/** What lies behind is painted first: the lower plate, and on a plate the farther octants. */
function depth({ levels }: Cell): number {
  const [right, left, up] = threeOf(levels);
  return up.index * 4 + right.index + left.index;
}

function layoutOctant(cell: Cell, figure: Figure): CellItem {
  const [right, left, up] = threeOf(cell.levels);
  const x = width / 2 + (right.index - left.index) * halfWidth * spread;
  const fall = (right.index + left.index) * halfHeight * spread + (1 - up.index) * rise;
  const y = halfHeight + borderRoom + fall;
  const number = figure.legend === 'layers' ? layerNumber(cell.membership) : 0;
  const marks: Shape[] =
    number > 0
      ? [
          text(x, y - numberRise, [String(number)]),
          { kind: 'pips', x, y: y + pipsFall, pips: cell.levels },
        ]
      : [{ kind: 'pips', x, y, pips: cell.levels }];
  return { kind: 'cell', cell, state: stateOf(cell, figure), shapes: [...faces(x, y), ...marks] };
}

/** The outline of an octant, and the two sides that lie in shade. */
function faces(x: number, y: number): PathItem[] {
  const back: Point = [x, y - halfHeight];
  const right: Point = [x + halfWidth, y];
  const front: Point = [x, y + halfHeight];
  const left: Point = [x - halfWidth, y];
  const down = ([px, py]: Point): Point => [px, py + tall];
  return [
    {
      kind: 'path',
      role: 'top',
      points: [back, right, down(right), down(front), down(left), left],
    },
    { kind: 'path', role: 'left', points: [left, front, down(front), down(left)] },
    { kind: 'path', role: 'right', points: [right, front, down(front), down(right)] },
  ];
}

/** Where the axes run: an arrow for each, from the baseline of the text beside it. */
const arrows: readonly (readonly Point[])[] = [
  [
    [2, -9],
    [16, -2],
    [10, -2],
    [16, -2],
    [13, -7],
  ],
  [
    [16, -9],
    [2, -2],
    [8, -2],
    [2, -2],
    [5, -7],
  ],
  [
    [9, 1],
    [9, -12],
    [5, -8],
    [9, -12],
    [13, -8],
  ],
];

/** Says which way each axis runs, with an arrow as it runs in the figure. */
function layoutDirections(axes: readonly Axis[], y: number, items: Item[]): number {
  let baseline = y;
  for (const [index, { label, levels }] of axes.entries()) {
    const points = itemAt(arrows, index).map(([px, py]): Point => [px, baseline + py]);
    items.push({ kind: 'path', role: 'edge', points });
    const spans = [
      { text: label, tone: 'quiet' },
      { text: levels.map((level) => level.label).join(' → '), tone: 'strong' },
    ] as const;
    const place = { x: arrowWidth, y: baseline, width: width - arrowWidth };
    baseline = layoutSpans(spans, place, items) + lineHeight + directionGap;
  }
  return baseline - fontSize;
}

/** The three of a list that has three, as a cube's axes and levels are. */
function threeOf<T>([first, second, third, ...others]: readonly T[]): [T, T, T] {
  if (first === undefined || second === undefined || third === undefined || others.length > 0) {
    throw new RangeError('A cube has three axes.');
  }
  return [first, second, third];
}
