import type { Figure } from '../figure.ts';
import { grammarOf } from '../grammar.ts';
import { wrap } from '../text/wrap.ts';
import { textWidth } from './cell-box.ts';
import {
  type Drawing,
  type Item,
  type KeyItem,
  type Shape,
  ascent,
  fontSize,
  lineHeight,
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

interface Entry {
  readonly label: string;
  readonly key: Pick<KeyItem, 'state' | 'colour' | 'layer'>;
  /** What stands in the swatch, around its centre and from its top: a layer's number, pips. */
  readonly marks: (x: number, y: number) => Shape[];
}

/**
 * Lays the legend of a figure out below its drawing, entries side by side while they fit: what the
 * colours of its cells mean.
 *
 * @param y where the legend starts
 * @param naming true if the cells carry no labels, so that the legend has to name them
 */
export function addLegend(drawing: Drawing, figure: Figure, y: number, naming = false): Drawing {
  const { width } = drawing;
  const entries = entriesOf(figure, naming);
  if (entries.length === 0) return drawing;
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
      top += tallest + rowGap;
      tallest = 0;
    }
    items.push(
      keyOf(entry, x, top),
      text(x + swatchWidth + gap, top + baseline, lines, 'quiet', 'start'),
    );
    x += Math.ceil((needed + entryGap) / column) * column;
    tallest = Math.max(tallest, lines.length * lineHeight);
  }
  return { width, height: top + tallest, items: [...drawing.items, ...items] };
}

function entriesOf({ model, legend }: Figure, naming: boolean): Entry[] {
  const { layers, cells, exclusions } = model;
  if (legend === 'none') return [];
  const { meaning, names } = grammarOf(model);
  const ofLayers = layers.map((layer): Entry => {
    const { label, colour, number } = layer;
    const named = naming ? layer.cells.filter((cell) => cell.label) : [];
    return {
      label: named.length > 0 ? meaning(label, names(named.map((cell) => cell.label))) : label,
      key: { state: 'strong', colour, layer: number },
      marks: (x, y) => [text(x, y + baseline, [String(number)])],
    };
  });
  const named = cells.filter(
    ({ label, membership }) => naming && label && membership.kind !== 'excluded',
  );
  const ofCells = named
    .sort((one, other) => one.rank - other.rank)
    .map(({ label, colour, levels }): Entry => {
      return {
        label,
        key: { state: 'strong', colour, layer: 0 },
        marks: (x, y) => [{ kind: 'pips', x, y: y + swatchHeight / 2, pips: levels }],
      };
    });
  const ofExclusions = exclusions.map(({ label, reason }): Entry => {
    const key = { state: 'excluded', colour: 'paper', layer: 0 } as const;
    return { label: meaning(label, reason), key, marks: () => [] };
  });
  return [...(legend === 'layers' ? ofLayers : ofCells), ...ofExclusions];
}

function keyOf({ key, marks }: Entry, x: number, y: number): KeyItem {
  const box = { x: x + swatchInset, y, width: swatchWidth, height: swatchHeight };
  const middle = x + swatchWidth / 2 + swatchInset;
  return { kind: 'key', ...key, shapes: [{ kind: 'box', ...box }, ...marks(middle, y)] };
}
