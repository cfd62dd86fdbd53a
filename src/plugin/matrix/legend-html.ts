import type { Figure } from './figure.ts';
import { type LegendEntry, legendOf } from './legend-entries.ts';
import {
  type Markup,
  colourClass,
  escapeXml,
  markup,
  nothing,
  writeAll,
  writeMarks,
} from './svg/index.ts';

/** Writes the legend of a figure as an HTML paragraph, which breaks its lines as the page does. */
export function writeLegend(figure: Figure): Markup {
  const entries = legendOf(figure);
  if (entries.length === 0) return nothing;
  const items = writeAll(
    entries,
    (entry) => markup`<span>${writeSign(entry, figure.steps)} ${escapeXml(entry.label)}</span> `,
  );
  return markup`<p class="octant-legend">${items}</p>`;
}

function writeSign(entry: LegendEntry, steps: boolean): Markup {
  if (entry.kind === 'pips') return writeMarks(entry.pips);
  const { state, colour, layer } = entry;
  if (state === 'excluded') return markup`<i></i>`;
  const step = steps ? markup` octant-layer-${layer}` : nothing;
  return markup`<i class="${colourClass(colour)}${step}">${layer}</i>`;
}
