import type { Figure } from './figure.ts';
import { grammarOf } from './grammar.ts';
import type { Colour, Level } from './model.ts';

/** A line of a legend: what a colour means, or what the marks in cells stand for, in their order. */
export type LegendEntry = { readonly label: string } & (
  | {
      readonly kind: 'swatch';
      readonly state: 'strong' | 'excluded';
      readonly colour: Colour;
      /** The number of its layer, or 0. */
      readonly layer: number;
    }
  | { readonly kind: 'pips'; readonly pips: readonly Pick<Level, 'index' | 'highest'>[] }
);

/** What the legend of a figure says; nothing for one that has none. */
export function legendOf({ model, legend }: Figure): LegendEntry[] {
  if (legend === 'none') return [];
  const { meaning, names } = grammarOf(model);
  const excluded = model.exclusions.map(({ label, reason }): LegendEntry => {
    const swatch = { kind: 'swatch', state: 'excluded', colour: 'paper', layer: 0 } as const;
    return { ...swatch, label: meaning(label, reason) };
  });
  if (legend === 'excluded') return excluded;
  const layers = model.layers.map(({ label, colour, number }): LegendEntry => {
    return { kind: 'swatch', state: 'strong', colour, layer: number, label };
  });
  const pips = model.axes.map(({ levels }) => ({ index: 0, highest: levels.length - 1 }));
  const order = names(model.axes.map(({ label }) => label));
  return [...layers, ...excluded, { kind: 'pips', pips, label: order }];
}
