import {
  type Box,
  type LineItem,
  type PathItem,
  type PipsItem,
  type Shape,
  type TextItem,
  lineHeight,
  pipPitch,
  pipRadius,
} from '../layout/drawing.ts';
import { type Markup, escapeXml, glue, markup, nothing, writeAll } from './markup.ts';

/** A number with at most two decimals. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

const n = rounded;

/** The beginning of a text, up to where it stands. */
const textStart = {
  plain: {
    start: markup`<text class="octant-start" x="`,
    middle: markup`<text x="`,
    end: markup`<text class="octant-end" x="`,
  },
  quiet: {
    start: markup`<text class="octant-quiet octant-start" x="`,
    middle: markup`<text class="octant-quiet" x="`,
    end: markup`<text class="octant-quiet octant-end" x="`,
  },
  strong: {
    start: markup`<text class="octant-strong octant-start" x="`,
    middle: markup`<text class="octant-strong" x="`,
    end: markup`<text class="octant-strong octant-end" x="`,
  },
} as const;
/** Between two texts, so that they are not read as one. */
export const space = markup` `;
const textY = markup`" y="`;
const textWords = markup`">`;
const textEnd = markup`</text>`;
const spacedEnd = markup`</text> `;

/**
 * Writes a shape.
 *
 * @param fill the attribute that fills what encloses an area, where a class does not
 */
export function writeShape(shape: Shape, fill = nothing): Markup {
  switch (shape.kind) {
    case 'text':
      return writeText(shape);
    case 'line':
      return writeLine(shape);
    case 'pips':
      return writePips(shape);
    case 'box':
      return writeBox(shape, fill);
    case 'path':
      return writePath(shape, fill);
  }
}

/**
 * Each line is an element of its own, so that copied text keeps its line breaks; a space at which one
 * ended stands behind it, so that what reads them all finds it.
 */
function writeText({ x, y, anchor, tone, lines }: TextItem): Markup {
  const start = glue(textStart[tone][anchor], n(x), textY);
  return writeAll(lines, (line, index) => {
    const isOpen = line.endsWith(' ');
    const words = escapeXml(isOpen ? line.trimEnd() : line);
    return glue(start, n(y + index * lineHeight), textWords, words, isOpen ? spacedEnd : textEnd);
  });
}

const spanClass = { quiet: markup`octant-quiet`, strong: markup`octant-strong` } as const;

function writeLine({ x, y, spans }: LineItem): Markup {
  let between = nothing;
  const parts = writeAll(spans, ({ text, tone }) => {
    const before = between;
    between = space;
    if (tone === 'plain') return markup`${before}${escapeXml(text)}`;
    return markup`${before}<tspan class="${spanClass[tone]}">${escapeXml(text)}</tspan>`;
  });
  return markup`<text class="octant-start" x="${n(x)}" y="${n(y)}">${parts}</text>`;
}

/** The corners of a box are as round as this, but where it is low. */
const cornerRadius = 4;

/** Size stands before place, since the boxes of a figure share it, and so compress well. */
function writeBox({ x, y, width, height }: Box, fill: Markup): Markup {
  const round = n(Math.min(cornerRadius, height / 5));
  return markup`<rect width="${n(width)}" height="${n(height)}" rx="${round}" x="${n(x)}" y="${n(y)}"${fill}/>`;
}

const pathClass = {
  rule: markup`octant-rule`,
  edge: markup`octant-rule`,
  top: markup`octant-face`,
  left: markup`octant-left`,
  right: markup`octant-right`,
} as const;

function writePath({ points, role }: PathItem, fill: Markup): Markup {
  let level = NaN;
  const line = writeAll(points, ([x, y]) => {
    const before = level;
    level = y;
    if (y === before) return markup`H${n(x)}`;
    return Number.isNaN(before) ? markup`M${n(x)} ${n(y)}` : markup`L${n(x)} ${n(y)}`;
  });
  return role === 'rule' || role === 'edge'
    ? markup`<path class="${pathClass[role]}" d="${line}"/>`
    : markup`<path class="${pathClass[role]}" d="${line}z"${fill}/>`;
}

/** An open ring or a full disc for two levels, a bar filled in part for more, drawn as one path. */
function writePips({ x, y, pips }: PipsItem): Markup {
  const left = x - ((pips.length - 1) * pipPitch) / 2;
  return markup`<path d="M${n(left)} ${n(y)}${writeAll(pips, writePip)}"/>`;
}

function writePip({ index, highest }: PipsItem['pips'][number]): Markup {
  if (highest > 1) return writeBar(index / highest);
  return index === 1 ? disc : ring;
}

// A mark is drawn from its centre on, and leaves the pen at the centre of the next.
const outer = markup`m0 ${pipRadius}${circle(pipRadius)}`;
const disc = markup`${outer}m${pipPitch}-${pipRadius}`;
const ring = markup`${outer}m0-1${circle(pipRadius - 1)}m${pipPitch}-${pipRadius - 1}`;

/** A circle from its lowest point on, where it is open by less than can be seen. */
function circle(radius: number): Markup {
  return markup`a${radius} ${radius} 0 1 1 .01 0z`;
}

/** A bar of 6 × 10; what its level leaves open has a frame as wide as 1. */
function writeBar(share: number): Markup {
  const frame = markup`m-3-5h6v10h-6z`;
  return share < 1
    ? markup`${frame}m1 1h4v${n(8 * (1 - share))}h-4zm${pipPitch + 2} 4`
    : markup`${frame}m${pipPitch + 3} 5`;
}
