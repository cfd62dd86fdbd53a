import type { CellItem, Drawing, Item } from '../layout/drawing.ts';
import type { Cell } from '../model.ts';
import { escapeXml } from './escape.ts';
import { writeNumber, writeShape } from './shapes.ts';

/** What an SVG says of itself beside its drawing. */
export interface SvgOptions {
  /** Unique on the page; the ids inside the SVG derive from it. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  /** Whether cells link to where they are discussed. */
  readonly links: boolean;
  /** Whether the SVG says how wide it is; else the style sheet does. */
  readonly sized: boolean;
  /** True to give every cell the classes of {@link levelClasses}. */
  readonly marked: boolean;
  /** How many layers the figure points at one after the other; 0 for a figure that stands still. */
  readonly stages: number;
}

/** A wider drawing is not shrunk to a phone, where its text would be too small, but scrolled. */
const widestOnPhone = 400;

/** Writes a drawing as an SVG element; the style comes from `matrix.css`, or from a style inside. */
export function writeSvg(drawing: Drawing, options: SvgOptions, inside = ''): string {
  const { id, title, description, lang, links } = options;
  const size = `${writeNumber(drawing.width + 2)} ${writeNumber(drawing.height + 2)}`;
  const wide = drawing.width > widestOnPhone;
  const width = options.sized ? ` width="${writeNumber(drawing.width * (wide ? 1 : 1.15))}"` : '';
  const role = links ? 'group' : 'img';
  const hatched = drawing.items.some(
    (item) => item.kind === 'cell' && item.standing === 'excluded',
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="${classes(options, wide)}"${width} lang="${escapeXml(lang)}" viewBox="-1 -1 ${size}" role="${role}">`,
    `<title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>`,
    inside,
    hatched ? hatch(id) : '',
    ...drawing.items.map((item) => writeItem(item, options)),
    '</svg>',
  ].join('');
}

function classes({ stages }: SvgOptions, wide: boolean): string {
  const names = ['octant'];
  if (wide) names.push('octant-wide');
  if (stages > 0) names.push('octant-steps', `n${stages}`);
  return names.join(' ');
}

function hatch(id: string): string {
  return `<pattern id="${id}-x" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="g" d="M0 0h6v6H0z"/><path class="h" d="M0 0v6"/></pattern>`;
}

function writeItem(item: Item, options: SvgOptions): string {
  return item.kind === 'cell' ? writeCell(item, options) : writeShape(item);
}

/** The classes by which a style sheet finds a cell by its levels: `y x0-1 x1-0` (axis, level). */
export function levelClasses(cell: Pick<Cell<unknown>, 'position'>): string {
  return ['y', ...cell.position.map((level, axis) => levelClass(axis, level))].join(' ');
}

/** The class of one level of an axis, both counted from 0. */
export function levelClass(axis: number, level: number): string {
  return `x${axis}-${level}`;
}

const standingClass = { strong: 's', faint: 'f', excluded: 'x' } as const;

function writeCell(item: CellItem, { id, links, marked, stages }: SvgOptions): string {
  const { standing, step, layer, cell } = item;
  const pattern = standing === 'excluded' ? `${id}-x` : '';
  const shapes = item.items.map((shape) => writeShape(shape, pattern)).join('');
  const name = `${standingClass[standing]}${standing === 'strong' ? (step ?? '') : ''}`;
  const stage = stages > 0 && layer > 0 ? ` k${layer}` : '';
  const levels = marked && cell ? ` ${levelClasses(cell)}` : '';
  const group = `<g class="${name}${stage}${levels}">${shapes}</g>`;
  if (!links || !cell?.href) return group;
  const label = [cell.label, cell.layer?.label].filter(Boolean).join(', ');
  return `<a href="${escapeXml(cell.href)}" aria-label="${escapeXml(label)}">${group}</a>`;
}
