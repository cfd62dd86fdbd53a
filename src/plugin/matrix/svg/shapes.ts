import {
  type Item,
  type PipsItem,
  type RunsItem,
  type ShapeItem,
  type TextItem,
  lineHeight,
  pipPitch,
  pipRadius,
} from '../layout/drawing.ts';
import { escapeXml } from './escape.ts';

/** Writes a number with at most two decimals and nothing needless. */
export function writeNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const n = writeNumber;

const toneClass = { plain: '', quiet: 'q', strong: 'b' } as const;
const textClass = {
  plain: { start: ' class="a"', middle: '', end: ' class="e"' },
  quiet: { start: ' class="q a"', middle: ' class="q"', end: ' class="q e"' },
  strong: { start: ' class="b a"', middle: ' class="b"', end: ' class="b e"' },
} as const;

/** Writes one item that is not a cell; `hatch` is the id of the pattern of excluded cells. */
export function writeShape(item: Exclude<Item, { kind: 'cell' }>, hatch = ''): string {
  if (item.kind === 'text') return writeText(item);
  if (item.kind === 'runs') return writeRuns(item);
  if (item.kind === 'pips') return writePips(item);
  return item.kind === 'box' ? writeBox(item, hatch) : writePath(item, hatch);
}

/** Each line is an element of its own, so that copied text keeps its line breaks. */
function writeText({ x, y, anchor, tone, lines }: TextItem): string {
  const start = `<text${textClass[tone][anchor]} x="${n(x)}" y="`;
  let texts = '';
  for (let at = 0; at < lines.length; at++) {
    texts += `${start}${n(y + at * lineHeight)}">${escapeXml(lines[at] ?? '')}</text>`;
  }
  return texts;
}

function writeRuns({ x, y, runs }: RunsItem): string {
  const spans = runs.map(({ text, tone }) =>
    tone === 'plain'
      ? escapeXml(text)
      : `<tspan class="${toneClass[tone]}">${escapeXml(text)}</tspan>`,
  );
  return `<text class="a" x="${n(x)}" y="${n(y)}">${spans.join(' ')}</text>`;
}

/** Size stands before place, since the boxes of a figure share it, and so compress well. */
function writeBox(box: Extract<ShapeItem, { kind: 'box' }>, hatch: string): string {
  const { x, y, width, height } = box;
  return `<rect width="${n(width)}" height="${n(height)}" rx="${n(Math.min(4, height / 5))}" x="${n(x)}" y="${n(y)}"${fill(hatch)}/>`;
}

function fill(hatch: string): string {
  return hatch && ` fill="url(#${hatch})"`;
}

const roleClass = { rule: 'l', edge: 'l', top: 't', left: 'v', right: 'w' } as const;

function writePath({ points, role }: Extract<ShapeItem, { kind: 'path' }>, hatch: string): string {
  const open = role === 'rule' || role === 'edge';
  let d = '';
  let level = NaN;
  for (const [x, y] of points) {
    d += y === level ? `H${n(x)}` : `${d ? 'L' : 'M'}${n(x)} ${n(y)}`;
    level = y;
  }
  if (!open) d += 'z';
  return `<path class="${roleClass[role]}" d="${d}"${open ? '' : fill(hatch)}/>`;
}

/** An open ring or a full disc for two levels, a bar filled in part for more, drawn as one path. */
function writePips({ x, y, pips }: PipsItem): string {
  let marks = `M${n(x - ((pips.length - 1) * pipPitch) / 2)} ${n(y)}`;
  for (const { level, highest } of pips) {
    if (highest === 1) marks += level === 1 ? disc : ring;
    else marks += bar(level / highest);
  }
  return `<path class="p" d="${marks}"/>`;
}

// A mark is drawn from its centre on, and leaves the pen at the centre of the next.
const outer = `m${-pipRadius} 0${circle(pipRadius)}`;
const disc = `${outer}m${pipPitch + pipRadius} 0`;
const ring = `${outer}m1 0${circle(pipRadius - 1)}m${pipPitch + pipRadius - 1} 0`;

/** A circle from its leftmost point on. */
function circle(radius: number): string {
  return `a${radius} ${radius} 0 1 0 ${radius * 2} 0 ${radius} ${radius} 0 1 0-${radius * 2} 0`;
}

function bar(share: number): string {
  const frame = 'm-3-5h6v10h-6z';
  return share < 1
    ? `${frame}m1 1h4v${n(8 * (1 - share))}h-4zm${pipPitch + 2} 4`
    : `${frame}m${pipPitch + 3} 5`;
}
