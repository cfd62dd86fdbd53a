import type { Cell, Figure, Model } from '../model.ts';
import { pipsOf, standingOf } from './cell-box.ts';
import { type CellItem, type Drawing, type Item, fontSize, lineHeight, text } from './drawing.ts';
import { layoutLegend } from './legend.ts';
import { layoutRuns } from './runs.ts';

const width = 328;
/** Half the width and half the height of the top of an octant, and how tall it stands. */
const halfWidth = 66;
const halfHeight = 33;
const tall = 24;
/** How far apart the octants of a plate stand, as a multiple of their size. */
const spread = 1.09;
/** From one plate to the other. */
const rise = 166;

type Point = readonly [number, number];

/**
 * Lays a figure out as a cube in isometric projection, pulled apart so that all eight octants are
 * seen: the first axis runs to the right, the second to the left, the third upwards.
 */
export function layoutCube(model: Model<string>, figure: Figure<string>): Drawing {
  const numbered = figure.legend === 'layers';
  const order = [...model.cells.entries()].sort(([, a], [, b]) => depth(a) - depth(b));
  const octants = order.map(([index, cell]): CellItem => {
    const [x, y] = place(cell);
    const number = numbered && cell.layer ? [String(cell.layer.number)] : [];
    return {
      kind: 'cell',
      cell,
      standing: standingOf(cell, index, figure.highlight),
      step: cell.step,
      layer: cell.layer?.number ?? 0,
      items: [
        ...faces(x, y),
        ...(number.length > 0 ? [text(x, y - 3, number)] : []),
        { kind: 'pips', x, y: number.length > 0 ? y + 10 : y, pips: pipsOf(cell, model.axes) },
      ],
    };
  });
  const items: Item[] = [...octants];
  let y = rise + 4 * halfHeight * spread + tall + 22;
  y = layoutDirections(model, y, items) + 10;
  const legend = layoutLegend(model, figure.legend, y, width, true);
  items.push(...legend.items);
  return { width, height: y + legend.height, items };
}

/** What lies behind is painted first: the lower plate, and on a plate the farther octants. */
function depth({ position }: Cell<string>): number {
  const [right = 0, left = 0, up = 0] = position;
  return up * 4 + right + left;
}

function place({ position }: Cell<string>): Point {
  const [right = 0, left = 0, up = 0] = position;
  return [
    width / 2 + (right - left) * halfWidth * spread,
    halfHeight + 1 + (right + left) * halfHeight * spread + (1 - up) * rise,
  ];
}

/** The outline of an octant, and the two sides that lie in shade. */
function faces(x: number, y: number): Exclude<Item, CellItem>[] {
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
function layoutDirections(model: Model<string>, y: number, items: Item[]): number {
  let baseline = y;
  for (const [at, axis] of model.axes.entries()) {
    const points = (arrows[at] ?? []).map(([px, py]): Point => [px, baseline + py]);
    items.push({ kind: 'path', role: 'edge', points });
    const levels = axis.levels.map((level) => level.label).join(' → ');
    const runs = [
      { text: axis.label, tone: 'quiet' },
      { text: levels, tone: 'strong' },
    ] as const;
    const place = { x: 29, y: baseline, width: width - 29 };
    baseline = layoutRuns(runs, place, items) + lineHeight + 3;
  }
  return baseline - fontSize;
}
