import type { LegendName } from '../definition.ts';
import type { Model } from '../model.ts';
import { wrap } from '../text/wrap.ts';
import { textWidth } from './cell-box.ts';
import { type CellItem, type Item, fontSize, lineHeight, text } from './drawing.ts';

const swatchWidth = 22;
const swatchHeight = 15;
const gap = 7;

interface Entry {
  readonly label: string;
  readonly swatch: Pick<CellItem, 'standing' | 'step'>;
  /** Stands in the swatch: the number of a layer. */
  readonly key: string;
}

/** The legend of a figure: what the colours of its cells mean. */
export interface Legend {
  readonly height: number;
  readonly items: readonly Item[];
}

/** Lays the legend out below a figure: entries side by side while they fit, from `y` on. */
export function layoutLegend(
  model: Model<string>,
  legend: LegendName,
  y: number,
  width: number,
): Legend {
  const entries = entriesOf(model, legend);
  const items: Item[] = [];
  let x = 0;
  let top = y;
  let tallest = 0;
  for (const entry of entries) {
    const lines = wrap(entry.label, (width - swatchWidth - gap) / fontSize);
    const needed = swatchWidth + gap + Math.max(...lines.map(textWidth));
    if (x > 0 && x + needed > width) {
      x = 0;
      top += tallest + 6;
      tallest = 0;
    }
    items.push(...entryItems(entry, lines, x, top));
    x += Math.max(needed + 16, width / 2);
    tallest = Math.max(tallest, lines.length * lineHeight);
  }
  return { height: entries.length > 0 ? top + tallest - y : 0, items };
}

function entriesOf(model: Model<string>, legend: LegendName): Entry[] {
  if (legend === 'none') return [];
  const layers = legend === 'layers' ? model.layers : [];
  return [
    ...layers.map(({ label, step, number }): Entry => {
      return { label, swatch: { standing: 'strong', step }, key: String(number) };
    }),
    ...model.exclusions.map(({ label, reason }): Entry => {
      return { label: `${label}: ${reason}`, swatch: { standing: 'excluded', step: 0 }, key: '' };
    }),
  ];
}

function entryItems(entry: Entry, lines: readonly string[], x: number, y: number): Item[] {
  const baseline = y + 12;
  return [
    {
      kind: 'cell',
      cell: undefined,
      ...entry.swatch,
      items: [
        { kind: 'box', x, y, width: swatchWidth, height: swatchHeight },
        ...(entry.key ? [text(x + swatchWidth / 2, baseline, [entry.key])] : []),
      ],
    },
    text(x + swatchWidth + gap, baseline, lines, 'quiet', 'start'),
  ];
}
