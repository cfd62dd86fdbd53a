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
  /** What a cell is called in a link to where it is discussed. */
  readonly nameOf: (cell: Cell<string>) => string;
  /** Stands before links that are fragments, where those belong to another page. */
  readonly base: string;
  /** Whether the SVG says how wide it is; else the style sheet does. */
  readonly sized: boolean;
  /** True to give every cell the classes of {@link levelClasses}. */
  readonly marked: boolean;
  /** How many layers the figure points at one after the other; 0 for a figure that stands still. */
  readonly stages: number;
}

/** What an SVG needs in a file of its own, where no page gives it style, room and ground. */
export interface SvgFile {
  /** Room around the drawing, in its own units. */
  readonly margin: number;
  /** Elements before the first of the drawing. */
  readonly head: string;
}

/** A wider drawing is not shrunk to a phone, where its text would be too small, but scrolled. */
const widestOnPhone = 400;

/** Writes a drawing as an SVG element, for a page with its style sheets or for a file of its own. */
export function writeSvg(drawing: Drawing, options: SvgOptions, file?: SvgFile): string {
  const { id, title, description, lang, links } = options;
  // In a page the margin is for the half of a border that stands outside its box.
  const margin = file?.margin ?? 1;
  const width = writeNumber(drawing.width + 2 * margin);
  const height = writeNumber(drawing.height + 2 * margin);
  const wide = drawing.width > widestOnPhone;
  const inPage = options.sized ? ` width="${Math.round(drawing.width * (wide ? 1 : 1.15))}"` : '';
  const size = file ? ` width="${width}" height="${height}"` : inPage;
  const role = links ? 'group' : 'img';
  const hatched = drawing.items.some(
    (item) => item.kind === 'cell' && item.standing === 'excluded',
  );
  let svg = `<svg xmlns="http://www.w3.org/2000/svg" class="${classes(options, wide)}"${size} lang="${escapeXml(lang)}" viewBox="-${margin} -${margin} ${width} ${height}" role="${role}">`;
  svg += `<title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>`;
  if (file) svg += file.head + ground(margin, width, height);
  if (hatched) svg += hatch(id);
  for (const item of drawing.items) svg += writeItem(item, options);
  return `${svg}</svg>`;
}

function ground(margin: number, width: string, height: string): string {
  return `<path class="g" d="M-${margin} -${margin}h${width}v${height}h-${width}z"/>`;
}

function classes({ stages }: SvgOptions, wide: boolean): string {
  const names = ['octant'];
  if (wide) names.push('octant-wide');
  if (stages > 0) names.push('octant-steps', `n${stages}`);
  return names.join(' ');
}

/** What it draws reaches beyond its tile, since some renderers leave a seam where it ends there. */
function hatch(id: string): string {
  return `<pattern id="${id}-x" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="g" d="M-6-6h18v18H-6z"/><path class="h" d="M0-6v18"/></pattern>`;
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

function writeCell(item: CellItem, options: SvgOptions): string {
  const { id, links, base, marked, stages } = options;
  const { standing, step, layer, cell } = item;
  const pattern = standing === 'excluded' ? `${id}-x` : '';
  const name = `${standingClass[standing]}${standing === 'strong' ? (step ?? '') : ''}`;
  const stage = stages > 0 && layer > 0 ? ` k${layer}` : '';
  const levels = marked && cell ? ` ${levelClasses(cell)}` : '';
  let group = `<g class="${name}${stage}${levels}">`;
  for (const shape of item.items) group += writeShape(shape, pattern);
  group += '</g>';
  if (!links || !cell?.href) return group;
  const label = [options.nameOf(cell), cell.layer?.label].filter(Boolean).join(', ');
  const href = cell.href.startsWith('#') ? base + cell.href : cell.href;
  return `<a href="${escapeXml(href)}" aria-label="${escapeXml(label)}">${group}</a>`;
}
