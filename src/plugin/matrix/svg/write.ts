import type { Grammar } from '../grammar.ts';
import {
  type CellItem,
  type Drawing,
  type KeyItem,
  type PipsItem,
  pipPitch,
} from '../layout/index.ts';
import { type Cell, type Colour, type Level, layerLabel, layerNumber } from '../model.ts';
import { palette } from '../palette.ts';
import { collapse } from '../text/cut.ts';
import { type Markup, escapeXml, glue, markup, nothing, writeAll } from './markup.ts';
import { rounded, space, writeShape } from './shapes.ts';

/** What an SVG says of itself beside its drawing. */
export interface SvgOptions {
  /** Unique on the page; the id inside the SVG derives from it. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  /** Whether cells link to where they are discussed. */
  readonly links: boolean;
  readonly grammar: Pick<Grammar, 'link'>;
  /** Stands before links that are fragments, where those belong to another page. */
  readonly base: string;
  /** True to give every cell the classes of {@link levelClasses}. */
  readonly isMarked: boolean;
  /** Whether the figure points at one layer after the other, for which cells are marked. */
  readonly steps: boolean;
}

/**
 * What an SVG stands in: a page of HTML, whatever else takes an element, a line of text that says how
 * high it is, or a file of its own, where no page gives it style, room and ground; `head` stands
 * before its drawing there, and `hatch` writes its stripes. A branch is one of several drawings in one
 * SVG, with its condition.
 */
export type Medium =
  | { readonly kind: 'page' }
  | { readonly kind: 'element' }
  | { readonly kind: 'line' }
  | { readonly kind: 'file'; readonly head: Markup; readonly hatch: typeof writeHatch }
  | { readonly kind: 'branch'; readonly condition: Markup };

/** Room around a drawing: for half of a border in a page, for the eye in a file. */
const margins = { page: 1, element: 1, line: 1, file: 20, branch: 20 } as const;
/** A wider drawing is not shrunk to a phone, where its text would be too small, but scrolled. */
const widestOnPhone = 400;
/** How much larger than in its own units a drawing is in a page, unless it is wide. */
const usualScale = 1.04;

/** The size of an SVG in its own units, with the room around its drawing. */
export function sizeOf(
  drawing: Pick<Drawing, 'width' | 'height'>,
  medium: Medium['kind'],
): { readonly width: number; readonly height: number } {
  const room = 2 * margins[medium];
  return { width: rounded(drawing.width + room), height: rounded(drawing.height + room) };
}

/** Writes a drawing as an SVG element. */
export function writeSvg(drawing: Drawing, options: SvgOptions, medium: Medium): Markup {
  const margin = margins[medium.kind];
  const { width, height } = sizeOf(drawing, medium.kind);
  const isWide = drawing.width > widestOnPhone;
  const wide = isWide ? markup` octant-wide` : nothing;
  // HTML knows the element by its name, and a branch is in the namespace of its SVG.
  const isKnown = medium.kind !== 'element' && medium.kind !== 'file';
  const namespace = isKnown ? nothing : markup` xmlns="http://www.w3.org/2000/svg"`;
  // In a page the element around it says it, where the page doesn't.
  const isInPage = medium.kind === 'page' || medium.kind === 'line';
  const lang = isInPage ? nothing : markup` lang="${escapeXml(options.lang)}"`;
  const role = options.links ? markup`group` : markup`img`;
  const scaled = Math.round(drawing.width * (isWide ? 1 : usualScale));
  let size = nothing;
  let head = nothing;
  if (medium.kind === 'page' || medium.kind === 'element') size = markup` width="${scaled}"`;
  if (medium.kind === 'file' || medium.kind === 'branch') {
    const before = medium.kind === 'file' ? medium.head : nothing;
    const condition = medium.kind === 'branch' ? medium.condition : nothing;
    size = markup`${condition} width="${width}" height="${height}"`;
    head = markup`${before}<path class="octant-ground" d="M-${margin} -${margin}h${width}v${height}h-${width}z"/>`;
  }
  const id = markup`${escapeXml(options.id)}_x`;
  const fill = markup` fill="url(#${id})"`;
  const isHatched = drawing.items.some((item) => 'state' in item && item.state === 'excluded');
  const hatch = medium.kind === 'file' ? medium.hatch : writeHatch;
  if (isHatched) head = markup`${head}${hatch(id)}`;
  const items = writeAll(drawing.items, (item) => {
    if (item.kind === 'cell') return writeCell(item, options, fill);
    return item.kind === 'key' ? writeGroup(item, item, options, fill) : writeShape(item);
  });
  return markup`<svg${namespace} class="octant${wide}"${size}${lang} viewBox="-${margin} -${margin} ${width} ${height}" role="${role}"><title>${escapeXml(options.title)}</title><desc>${escapeXml(options.description)}</desc>${head}${items}</svg>`;
}

/** What it draws reaches beyond its tile, since some renderers leave a seam where it ends there. */
export function writeHatch(id: Markup): Markup {
  return markup`<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="octant-stripe" d="M0-6v18"/></pattern>`;
}

/** The same stripes in light, for pixels: resvg takes longer over a pattern than over all else. */
export function writeStripes(id: Markup): Markup {
  const colour = escapeXml(palette.light.excluded);
  return markup`<linearGradient id="${id}" x1="1.25" x2="4.25" gradientUnits="userSpaceOnUse" gradientTransform="rotate(45)" spreadMethod="reflect"><stop offset=".417" stop-color="${colour}"/><stop offset=".417" stop-opacity="0"/></linearGradient>`;
}

/** The classes by which a style sheet finds a cell by its levels: `octant-cell octant-level-0-1 …` (axis, level). */
export function levelClasses({ levels }: Cell): Markup {
  return markup`octant-cell${writeAll(levels, (level) => markup` ${levelClass(level)}`)}`;
}

/** The class of one level of an axis, both counted from 0. */
export function levelClass({ axis, index }: Level): Markup {
  return markup`octant-level-${axis.index}-${index}`;
}

/**
 * Where the link of a cell leads.
 *
 * @param base stands before a fragment, where that belongs to another page
 */
export function addressOf({ href }: Cell, base = ''): string {
  return href.startsWith('#') ? base + href : href;
}

function writeCell(item: CellItem, options: SvgOptions, fill: Markup): Markup {
  const { cell } = item;
  const { colour, membership } = cell;
  const levels = options.isMarked ? markup` ${levelClasses(cell)}` : nothing;
  const group = writeGroup(item, { colour, layer: layerNumber(membership) }, options, fill, levels);
  if (!options.links || cell.href === '') return group;
  const label = options.grammar.link(linkParts(item));
  const address = addressOf(cell, options.base);
  return markup`<a href="${escapeXml(address)}"><title>${escapeXml(label)}</title>${group}</a>`;
}

/** A link is called what is seen in it (https://www.w3.org/TR/WCAG22/#label-in-name), and its layer. */
function linkParts({ cell, shapes }: CellItem): string[] {
  const seen = shapes.flatMap((shape) => (shape.kind === 'text' ? shape.lines.join('') : []));
  const name = seen[0] === collapse(cell.label) ? [] : [cell.name];
  return [...name, ...seen, layerLabel(cell.membership)].filter(Boolean);
}

const stateClass = { faint: markup`octant-faint`, excluded: markup`octant-excluded` } as const;

/** Writes what belongs to a cell, or to the key of some, as a group that wears their colour. */
function writeGroup(
  { state, shapes }: CellItem | KeyItem,
  { colour, layer }: Pick<KeyItem, 'colour' | 'layer'>,
  { steps }: SvgOptions,
  fill: Markup,
  levels = nothing,
): Markup {
  const look = state === 'strong' ? colourClass(colour) : stateClass[state];
  const step = steps && layer > 0 ? markup` octant-layer-${layer}` : nothing;
  const filled = state === 'excluded' ? fill : nothing;
  let between = nothing;
  const parts = writeAll(shapes, (shape) => {
    if (shape.kind !== 'text') return writeShape(shape, filled);
    const before = between;
    between = space;
    return glue(before, writeShape(shape));
  });
  return markup`<g class="${look}${step}${levels}">${parts}</g>`;
}

/** Writes a row of marks as an SVG element that stands in a line of text and says nothing itself. */
export function writeMarks(pips: PipsItem['pips']): Markup {
  const width = pips.length * pipPitch + 2;
  const row = writeShape({ kind: 'pips', x: width / 2, y: 6, pips });
  return markup`<svg class="octant octant-pips" width="${width}" height="12" aria-hidden="true">${row}</svg>`;
}

/** The class by which an element wears a colour of the ramp: `octant-3`, and `octant-lit` for paper. */
export function colourClass(colour: Colour): Markup {
  return colour === 'paper' ? markup`octant-lit` : markup`octant-${colour}`;
}
