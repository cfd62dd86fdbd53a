import type { LegendName } from '../definition.ts';
import { grammarOf } from '../grammar.ts';
import type { Cell, Model } from '../model.ts';
import { wrap } from '../text/wrap.ts';
import { pipsOf, textWidth } from './cell-box.ts';
import { type CellItem, type Item, fontSize, lineHeight, text } from './drawing.ts';

const swatchWidth = 38;
const swatchHeight = 15;
const gap = 7;
/** Entries stand in columns at least this wide, two of them where there is room for less. */
const columnWidth = 160;

interface Entry {
  readonly label: string;
  readonly swatch: Pick<CellItem, 'standing' | 'step' | 'layer'>;
  /** What stands in the swatch, around its centre and from its top: a layer's number, pips. */
  readonly mark?: (x: number, y: number) => Exclude<Item, CellItem>;
}

/** The legend of a figure: what the colours of its cells mean. */
export interface Legend {
  readonly height: number;
  readonly items: readonly Item[];
}

/**
 * Lays the legend out below a figure: entries side by side while they fit, from `y` on.
 *
 * @param naming true if the cells carry no labels, so that the legend has to name them
 */
export function layoutLegend(
  model: Model<string>,
  legend: LegendName,
  y: number,
  width: number,
  naming = false,
): Legend {
  const entries = entriesOf(model, legend, naming);
  const column = width / Math.max(2, Math.floor(width / columnWidth));
  const items: Item[] = [];
  let x = 0;
  let top = y;
  let tallest = 0;
  for (const entry of entries) {
    const lines = wrap(entry.label, (width - swatchWidth - gap) / fontSize, 'regular');
    const needed = swatchWidth + gap + Math.max(...lines.map((line) => textWidth(line, 'regular')));
    if (x > 0 && x + needed > width) {
      x = 0;
      top += tallest + 6;
      tallest = 0;
    }
    items.push(...entryItems(entry, lines, x, top));
    x += Math.ceil((needed + 16) / column) * column;
    tallest = Math.max(tallest, lines.length * lineHeight);
  }
  return { height: entries.length > 0 ? top + tallest - y : 0, items };
}

function entriesOf(model: Model<string>, legend: LegendName, naming: boolean): Entry[] {
  if (legend === 'none') return [];
  const { meaning, names } = grammarOf(model.languages[0] ?? '');
  const layers = legend === 'layers' ? model.layers : [];
  const named = naming && legend !== 'layers' ? model.cells.filter(isNamed).sort(byRank) : [];
  return [
    ...layers.map((layer): Entry => {
      const { label, step, number } = layer;
      const cells = naming ? layer.cells.map((index) => model.cells[index]?.label) : [];
      const named = cells.filter((name): name is string => Boolean(name));
      return {
        label: named.length > 0 ? meaning(label, names(named)) : label,
        swatch: { standing: 'strong', step, layer: number },
        mark: (x, y) => text(x, y + 12, [String(number)]),
      };
    }),
    ...named.map((cell): Entry => {
      const pips = pipsOf(cell, model.axes);
      return {
        label: cell.label,
        swatch: { standing: 'strong', step: cell.step, layer: 0 },
        mark: (x, y) => ({ kind: 'pips', x, y: y + swatchHeight / 2, pips }),
      };
    }),
    ...model.exclusions.map(({ label, reason }): Entry => {
      return { label: meaning(label, reason), swatch: { standing: 'excluded', step: 0, layer: 0 } };
    }),
  ];
}

function byRank(a: Cell<string>, b: Cell<string>): number {
  return a.rank - b.rank;
}

function isNamed(cell: Cell<string>): boolean {
  return cell.label !== '' && !cell.exclusion;
}

function entryItems(entry: Entry, lines: readonly string[], x: number, y: number): Item[] {
  return [
    {
      kind: 'cell',
      cell: undefined,
      ...entry.swatch,
      items: [
        { kind: 'box', x: x + 0.5, y, width: swatchWidth, height: swatchHeight },
        ...(entry.mark ? [entry.mark(x + swatchWidth / 2 + 0.5, y)] : []),
      ],
    },
    text(x + swatchWidth + gap, y + 12, lines, 'quiet', 'start'),
  ];
}
