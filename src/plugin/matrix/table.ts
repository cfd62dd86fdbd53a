import type { Figure } from './figure.ts';
import { figureStrings } from './grammar.ts';
import { type Cell, layerLabel } from './model.ts';
import { type Markup, colourClass, escapeXml, markup, nothing, writeAll } from './svg/index.ts';

/**
 * Writes a figure as an HTML table: a row per cell, headed by its name, with its level on every
 * axis, its layer, and a mark if the figure highlights it; the heads are in the language of the model.
 */
export function writeTable({ model, highlight }: Figure): Markup {
  const { t } = figureStrings(model.tag, model.strings);
  const { axes, cells, layers } = model;
  const isLayered = layers.length > 0;
  const isMarked = cells.some(
    (cell) => cell.membership.kind !== 'excluded' && !highlight.has(cell),
  );
  const heads = [
    t('cell'),
    ...axes.map(({ label }) => label),
    ...(isLayered ? [t('layer')] : []),
    ...(isMarked ? [t('highlighted')] : []),
  ];
  const rows = writeAll(cells, (cell) => {
    const texts = [
      ...cell.levels.map(({ label }) => label),
      ...(isLayered ? [membershipOf(cell)] : []),
      ...(isMarked ? [highlight.has(cell) ? '✓' : ''] : []),
    ];
    const data = writeAll(texts, (text) => markup`<td>${escapeXml(text)}</td>`);
    return markup`<tr${rowClass(cell)}><th scope="row">${escapeXml(cell.name)}</th>${data}</tr>`;
  });
  const head = writeAll(heads, (text) => markup`<th scope="col">${escapeXml(text)}</th>`);
  return markup`<table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
}

/** What a row says of the layer that its cell is in, or why it is in none. */
function membershipOf({ membership }: Cell): string {
  return membership.kind === 'excluded' ? membership.exclusion.reason : layerLabel(membership);
}

/** A row wears the colour of its cell, where it has one. */
function rowClass({ membership, colour }: Cell): Markup {
  return membership.kind === 'excluded' || colour === 'paper'
    ? nothing
    : markup` class="${colourClass(colour)}"`;
}
