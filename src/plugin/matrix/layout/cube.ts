import type { Figure } from '../figure.ts';
import { layerNumber } from '../model.ts';
import { itemAt } from '../space.ts';
import {
  type LinedCell,
  breakLabels,
  cutLabels,
  neededHeight,
  neededWidth,
  stateOf,
} from './cell-box.ts';
import {
  type CellItem,
  type Drawing,
  type Item,
  type PathItem,
  type Point,
  type Shape,
  centredBaseline,
  phoneWidth,
  text,
} from './drawing.ts';
import { frameOf, gap } from './grid-frame.ts';
import {
  layoutBand,
  layoutColumnHeaders,
  layoutStub,
  stubHeight,
  stubsOf,
} from './grid-headers.ts';

/** How far the back of a tile stands right of its front, and how thick a slab is. */
const slant = 16;
const thickness = 9;
/** From one slab to the name of the next, and below the last for its border. */
const slabGap = 14;
const borderRoom = 1;
/** How much less deep a tile is than a cell of a grid is high: its label and marks stand closer. */
const saved = 4;
/** How far the middle of a label stands above that of its tile. */
const labelRise = 7.5;
/** From the front of a tile to the middle of its pips, and to the baseline of a layer's number. */
const pipsInset = 10;
const numberRise = 5;
/** Room left of the number of a layer. */
const numberInset = 8;

/** A tile by its front left corner. */
interface Tile {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly depth: number;
}

/**
 * Lays a figure out as a cube in oblique projection, pulled apart into two slabs: the first axis runs
 * to the right, the second to the front, the third upwards. Words stand as in a grid: above the
 * columns, beside the rows, and over each slab.
 */
export function layoutCube(figure: Figure): Drawing {
  const [right, front, up] = threeOf(figure.model.axes);
  const labels = cutLabels(figure);
  const { stubWidth } = frameOf({ columns: [right], rows: [front] }, 0);
  const lean = slant * front.levels.length;
  const share = Math.floor((phoneWidth - stubWidth - lean + gap) / 2) - gap;
  const cellWidth = Math.max(share, neededWidth(labels, figure) + slant);
  const width = stubWidth + lean + 2 * (cellWidth + gap) - gap;
  // Over the columns of the row that stands farthest back.
  const frame = { stubWidth: stubWidth + lean, cellWidth, width };
  const cells = breakLabels(labels, cellWidth - slant);
  const stubs = stubsOf({ ...frame, stubWidth }, [front]);
  const depth = Math.max(neededHeight(cells) - saved, stubHeight(stubs));
  const items: Item[] = [];
  let y = layoutColumnHeaders(frame, [right], items);
  for (const level of up.levels.toReversed()) {
    y = layoutBand(frame, [level], y, items);
    for (const [row, stub] of stubs.entries()) {
      const back = stubs.length - 1 - row;
      layoutStub(stub, y + depth / 2, items);
      for (const column of right.levels) {
        const index = column.index * right.stride + stub.offset + level.index * up.stride;
        const x = stubWidth + back * slant + column.index * (cellWidth + gap);
        const tile = { x, y: y + depth, width: cellWidth, depth };
        items.push(layoutTile(itemAt(cells, index), tile, figure));
      }
      y += depth + gap;
    }
    y += thickness - gap + slabGap;
  }
  return { width, height: y - slabGap + borderRoom, items };
}

function layoutTile({ cell, lines }: LinedCell, tile: Tile, figure: Figure): CellItem {
  const { x, y, width, depth } = tile;
  /** The middle of what stands so far up from the front. */
  const middleAt = (up: number) => x + (width + (slant * up) / depth) / 2;
  const shapes: Shape[] = [...facesOf(tile)];
  if (lines.length > 0) {
    const middle = depth / 2 + labelRise;
    shapes.push(text(middleAt(middle), centredBaseline(y - middle, lines.length), lines));
  }
  shapes.push({ kind: 'pips', x: middleAt(pipsInset), y: y - pipsInset, pips: cell.levels });
  const number = layerNumber(cell.membership);
  if (figure.legend === 'layers' && number > 0) {
    shapes.push(text(x + numberInset, y - numberRise, [String(number)], 'plain', 'start'));
  }
  return { kind: 'cell', cell, state: stateOf(cell, figure), shapes };
}

/** The outline of a tile with its thickness, and the two sides that lie in shade. */
function facesOf({ x, y, width, depth }: Tile): PathItem[] {
  const left: Point = [x, y];
  const right: Point = [x + width, y];
  const backRight: Point = [x + width + slant, y - depth];
  const backLeft: Point = [x + slant, y - depth];
  const below = ([px, py]: Point): Point => [px, py + thickness];
  return [
    {
      kind: 'path',
      role: 'top',
      points: [backLeft, backRight, below(backRight), below(right), below(left), left],
    },
    { kind: 'path', role: 'left', points: [left, right, below(right), below(left)] },
    { kind: 'path', role: 'right', points: [right, backRight, below(backRight), below(right)] },
  ];
}

/** The three of a list that has three, as a cube's axes are. */
function threeOf<T>([first, second, third, ...others]: readonly T[]): [T, T, T] {
  if (first === undefined || second === undefined || third === undefined || others.length > 0) {
    throw new RangeError('A cube has three axes.');
  }
  return [first, second, third];
}
