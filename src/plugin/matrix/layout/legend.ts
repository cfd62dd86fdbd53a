import type { Figure } from '../figure.ts';
import { type LegendEntry, legendOf } from '../legend-entries.ts';
import { wrap } from '../text/wrap.ts';
import { textWidth } from './cell-box.ts';
import {
  type Drawing,
  type Item,
  type Shape,
  ascent,
  fontSize,
  lineHeight,
  pipPitch,
  text,
} from './drawing.ts';

const swatchWidth = 38;
const swatchHeight = 15;
/** Left of a swatch, for half of its border. */
const swatchInset = 0.5;
/** From the top of a swatch to the baseline of the text in it and beside it. */
const baseline = ascent - 1;
/** Between a swatch and its text. */
const gap = 7;
/** Between an entry and the next one beside it, and below it. */
const entryGap = 16;
const rowGap = 6;
/** Entries stand in columns at least this wide, two of them where there is room for less. */
const columnWidth = 160;
/** Between a drawing and its legend. */
const legendGap = 12;

/** Adds the legend of a figure below its drawing, entries side by side while they fit. */
export function addLegend(drawing: Drawing, figure: Figure): Drawing {
  const { width } = drawing;
  const entries = legendOf(figure);
  if (entries.length === 0) return drawing;
  const column = width / Math.max(2, Math.floor(width / columnWidth));
  const items: Item[] = [];
  let x = 0;
  let top = drawing.height + legendGap;
  let tallest = 0;
  for (const entry of entries) {
    const inset = signWidth(entry) + gap;
    const lines = wrap(entry.label, (width - inset) / fontSize, 'regular');
    const needed = inset + Math.max(...lines.map((line) => textWidth(line, 'regular')));
    if (x > 0 && x + needed > width) {
      x = 0;
      top += tallest + rowGap;
      tallest = 0;
    }
    items.push(signOf(entry, x, top), text(x + inset, top + baseline, lines, 'quiet', 'start'));
    x += Math.ceil((needed + entryGap) / column) * column;
    tallest = Math.max(tallest, lines.length * lineHeight);
  }
  return { width, height: top + tallest, items: drawing.items.concat(items) };
}

function signWidth(entry: LegendEntry): number {
  return entry.kind === 'pips' ? Math.max(entry.pips.length * pipPitch, swatchWidth) : swatchWidth;
}

/** What stands before the text of an entry: a swatch with a layer's number, or marks. */
function signOf(entry: LegendEntry, x: number, y: number): Item {
  const middle = x + signWidth(entry) / 2 + swatchInset;
  if (entry.kind === 'pips') {
    return { kind: 'pips', x: middle, y: y + swatchHeight / 2, pips: entry.pips };
  }
  const box = { x: x + swatchInset, y, width: swatchWidth, height: swatchHeight };
  const shapes: Shape[] = [{ kind: 'box', ...box }];
  if (entry.layer > 0) shapes.push(text(middle, y + baseline, [String(entry.layer)]));
  return { ...entry, kind: 'key', shapes };
}
