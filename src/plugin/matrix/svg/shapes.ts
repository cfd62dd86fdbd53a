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
const anchorClass = { start: 'a', middle: '', end: 'e' } as const;

/** Writes one item that is not a cell; `hatch` is the id of the pattern of excluded cells. */
export function writeShape(item: Exclude<Item, { kind: 'cell' }>, hatch = ''): string {
  if (item.kind === 'text') return writeText(item);
  if (item.kind === 'runs') return writeRuns(item);
  if (item.kind === 'pips') return writePips(item);
  return item.kind === 'box' ? writeBox(item, hatch) : writePath(item, hatch);
}

/** Each line is an element of its own, so that copied text keeps its line breaks. */
function writeText({ x, y, anchor, tone, lines }: TextItem): string {
  const names = [toneClass[tone], anchorClass[anchor]].filter(Boolean).join(' ');
  return lines
    .map((line, at) => {
      const place = `x="${n(x)}" y="${n(y + at * lineHeight)}"`;
      return `<text${names && ` class="${names}"`} ${place}>${escapeXml(line)}</text>`;
    })
    .join('');
}

function writeRuns({ x, y, runs }: RunsItem): string {
  const spans = runs.map(({ text, tone }) =>
    tone === 'plain'
      ? escapeXml(text)
      : `<tspan class="${toneClass[tone]}">${escapeXml(text)}</tspan>`,
  );
  return `<text class="a" x="${n(x)}" y="${n(y)}">${spans.join(' ')}</text>`;
}

function writeBox(box: Extract<ShapeItem, { kind: 'box' }>, hatch: string): string {
  const { x, y, width, height } = box;
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="${n(Math.min(4, height / 5))}"${fill(hatch)}/>`;
}

function fill(hatch: string): string {
  return hatch && ` fill="url(#${hatch})"`;
}

const roleClass = { rule: 'l', edge: 'l', top: 't', left: 'v', right: 'w' } as const;

function writePath({ points, role }: Extract<ShapeItem, { kind: 'path' }>, hatch: string): string {
  const [first, ...rest] = points.map(([x, y]) => `${n(x)} ${n(y)}`);
  const open = role === 'rule' || role === 'edge';
  const d = `M${first ?? ''}L${rest.join(' ')}${open ? '' : 'z'}`;
  return `<path class="${roleClass[role]}" d="${d}"${open ? '' : fill(hatch)}/>`;
}

/** An open ring or a full disc for two levels, a bar filled in part for more, drawn as one path. */
function writePips({ x, y, pips }: PipsItem): string {
  const start = x - ((pips.length - 1) * pipPitch) / 2;
  const marks = pips.map(({ level, highest }, at) => {
    const centre = start + at * pipPitch;
    return highest === 1 ? disc(centre, y, level === 1) : bar(centre, y, level / highest);
  });
  return `<path class="p" d="${marks.join('')}"/>`;
}

function disc(x: number, y: number, full: boolean): string {
  const ring = `M${n(x - pipRadius)} ${n(y)}${circle(pipRadius)}`;
  return full ? ring : `${ring}m1 0${circle(pipRadius - 1)}`;
}

function circle(radius: number): string {
  const d = n(radius * 2);
  return `a${n(radius)} ${n(radius)} 0 1 0 ${d} 0 ${n(radius)} ${n(radius)} 0 1 0-${d} 0`;
}

function bar(x: number, y: number, share: number): string {
  const height = 10;
  const inner = height - 2;
  const frame = `M${n(x - 3)} ${n(y - 5)}h6v${height}h-6z`;
  const empty = inner * (1 - share);
  return empty > 0 ? `${frame}m1 1h4v${n(empty)}h-4z` : frame;
}
