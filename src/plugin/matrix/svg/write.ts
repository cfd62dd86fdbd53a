import type { CellItem, Drawing, Item } from '../layout/drawing.ts';
import { escapeXml } from './escape.ts';
import { writeNumber, writeShape } from './shapes.ts';

/** What an SVG says of itself beside its drawing. */
export interface SvgOptions {
  /** Unique on the page; the ids inside the SVG derive from it. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  /** True if cells link to where they are discussed. */
  readonly linked: boolean;
}

/** Writes a drawing as an SVG element; the style comes from `matrix.css`, or from a style inside. */
export function writeSvg(drawing: Drawing, options: SvgOptions, inside = ''): string {
  const { id, title, description, lang, linked } = options;
  const size = `${writeNumber(drawing.width + 2)} ${writeNumber(drawing.height + 2)}`;
  const role = linked ? 'group' : 'img';
  const hatched = drawing.items.some(
    (item) => item.kind === 'cell' && item.standing === 'excluded',
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="octant" width="${writeNumber(drawing.width * 1.15)}" lang="${escapeXml(lang)}" viewBox="-1 -1 ${size}" role="${role}">`,
    `<title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>`,
    inside,
    hatched ? hatch(id) : '',
    ...drawing.items.map((item) => writeItem(item, id, linked)),
    '</svg>',
  ].join('');
}

function hatch(id: string): string {
  return `<pattern id="${id}-x" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="g" d="M0 0h6v6H0z"/><path class="h" d="M0 0v6"/></pattern>`;
}

function writeItem(item: Item, id: string, linked: boolean): string {
  return item.kind === 'cell' ? writeCell(item, id, linked) : writeShape(item);
}

function writeCell(item: CellItem, id: string, linked: boolean): string {
  const { standing, step, cell } = item;
  const name = standing === 'strong' ? `s${step}` : standing === 'faint' ? 'f' : 'x';
  const pattern = standing === 'excluded' ? `${id}-x` : '';
  const shapes = item.items.map((shape) => writeShape(shape, pattern)).join('');
  const group = `<g class="${name}">${shapes}</g>`;
  if (!linked || !cell?.href) return group;
  const label = [cell.label, cell.layer?.label].filter(Boolean).join(', ');
  return `<a href="${escapeXml(cell.href)}" aria-label="${escapeXml(label)}">${group}</a>`;
}
