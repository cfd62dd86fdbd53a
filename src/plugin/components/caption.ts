import type { FigureFile } from '../figures/address.ts';
import { strings } from '../languages/strings.ts';
import { type Figure, type Markup, writeLegend, writeTable } from '../matrix/index.ts';
import { escapeXml, markup, nothing, writeAll } from '../matrix/svg/index.ts';

/** What a page adds to the caption of a figure. */
export interface CaptionOptions {
  /** The number of the figure in its text, and the id that the number bears if the text refers to it. */
  readonly number?: string | undefined;
  readonly anchor?: string | undefined;
  readonly files: readonly FigureFile[];
}

/** Writes what stands in the `<figcaption>` of a figure, which holds its table unless it is one. */
export function writeCaption(figure: Figure, { number, anchor, files }: CaptionOptions): Markup {
  const { t } = strings(figure.model.tag, figure.model.strings);
  const isTable = figure.view === 'table';
  const name = number ? t('figure', { number }) : figure.caption;
  const id = anchor === undefined ? nothing : markup` id="${escapeXml(anchor)}"`;
  const lead = number ? markup`<b${id}>${escapeXml(name)}</b> ` : nothing;
  const links = writeAll(files, ({ format, href }) => {
    const [title, label] = [format.toUpperCase(), { figure: name, format: format.toUpperCase() }];
    return markup` <a href="${escapeXml(href)}" aria-label="${escapeXml(t('file', label))}">${escapeXml(title)}</a>`;
  });
  const legend = isTable ? nothing : writeLegend(figure);
  const steps = figure.steps
    ? markup`<label class="octant-stepping"><input type="checkbox" checked> ${escapeXml(t('stepping'))}</label>`
    : nothing;
  const table = isTable
    ? nothing
    : markup`<details><summary>${escapeXml(t('table'))}</summary>${writeTable(figure)}</details>`;
  return markup`<span>${lead}${escapeXml(figure.caption)}${links}</span>${legend}${steps}${table}`;
}
