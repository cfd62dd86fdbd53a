import type { Figure, Model } from './model.ts';
import { levelsOf, nameOf } from './cell-name.ts';
import { escapeXml } from './svg/escape.ts';

/** The words of a table that no definition holds. */
export interface TableWords {
  /** Heads the column of cell names. */
  readonly cell: string;
  readonly layer: string;
  /** Heads the column that marks what the figure highlights. */
  readonly highlighted: string;
}

/**
 * Writes a figure as an HTML table: a row per cell, headed by its name, with its level on every
 * axis, its layer, and a mark if the figure highlights it.
 */
export function writeTable(
  model: Model<string>,
  figure: Pick<Figure<unknown>, 'highlight'>,
  words: TableWords,
): string {
  const layered = model.layers.length > 0;
  const marked = model.cells.some((cell, at) => !cell.exclusion && !figure.highlight.has(at));
  const heads = [
    words.cell,
    ...model.axes.map((axis) => axis.label),
    ...(layered ? [words.layer] : []),
    ...(marked ? [words.highlighted] : []),
  ];
  const head = heads.map((label) => `<th scope="col">${escapeXml(label)}</th>`).join('');
  const rows = model.cells.map((cell, at) => {
    const cells = [
      ...levelsOf(model, cell),
      ...(layered ? [cell.layer?.label ?? cell.exclusion?.reason ?? ''] : []),
      ...(marked ? [figure.highlight.has(at) ? '✓' : ''] : []),
    ];
    const data = cells.map((text) => `<td>${escapeXml(text)}</td>`).join('');
    const step = cell.exclusion ? '' : ` class="s${cell.step}"`;
    return `<tr${step}><th scope="row">${escapeXml(nameOf(model, cell))}</th>${data}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
