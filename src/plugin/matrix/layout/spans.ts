import { wrap } from '../text/wrap.ts';
import { textWidth } from './cell-box.ts';
import { type Item, type Span, fontSize, lineHeight } from './drawing.ts';

/** Where text may stand: from `x` on, as wide as that, the first baseline at `y`. */
export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Lays out text in more than one tone over as many lines as it takes; returns the last baseline. */
export function layoutSpans(all: readonly Span[], place: TextPlace, items: Item[]): number {
  const { x, width } = place;
  let y = place.y;
  let taken = 0;
  let spans: Span[] = [];
  const flush = () => {
    if (spans.length > 0) items.push({ kind: 'line', x, y, spans });
    [spans, taken] = [[], 0];
  };
  for (const { text, tone } of all) {
    const weight = tone === 'strong' ? 'strong' : 'regular';
    for (const line of wrap(text, width / fontSize, weight)) {
      const needed = textWidth(`${line} `, weight);
      if (spans.length > 0 && taken + needed > width) {
        flush();
        y += lineHeight;
      }
      spans.push({ text: line, tone });
      taken += needed;
    }
  }
  flush();
  return y;
}
