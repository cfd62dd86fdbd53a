import { checkStrings } from '../languages/check-strings.ts';
import { readPlain } from '../plain-data.ts';
import { OctantError, type Problem, quote } from '../problems.ts';
import type { SiteStrings } from '../languages/index.ts';
import type { Names, NamesIn, ViewName } from './definition.ts';
import { describe } from './describe.ts';
import { type Figure, type FigureRequest, anchorOf, resolveFigure } from './figure.ts';
import { grammarOf } from './grammar.ts';
import {
  addLegend,
  layoutCube,
  layoutGlyph,
  layoutGrid,
  layoutLattice,
  type Drawing,
} from './layout/index.ts';
import { localize } from './localize.ts';
import { paletteCss } from './palette.ts';
import { readMatrix } from './read/index.ts';
import {
  type Medium,
  type Markup,
  type SvgOptions,
  escapeXml,
  figureCss,
  markup,
  nothing,
  pictureCss,
  standaloneCss,
  writeHatch,
  writeStripes,
  writeSvg,
  writeSwitch,
} from './svg/index.ts';
import { themeCss } from './theme.ts';

/** What {@link renderMatrix} may be told. */
export interface RenderOptions<N extends Names = Names> extends FigureRequest<N> {
  /**
   * BCP 47 tag, or several for one picture that speaks to each reader in the nearest of them, and in
   * the first to anyone else. @default the first language of the matrix
   */
  readonly lang?: string | readonly string[];
  /** False for a page that has the style sheet of figures, {@link figureStyle}. @default true */
  readonly standalone?: boolean;
  /** Texts by language tag and key, in place of what the catalogue says. */
  readonly strings?: SiteStrings;
}

/**
 * Draws a figure of a matrix as an SVG: by itself a picture that is right wherever it is opened, in
 * light and in dark. It reads no file, needs no DOM and remembers nothing, so the same input gives
 * the same bytes.
 *
 * @param definition what `defineMatrix` returned, or the same from JavaScript, JSON or YAML
 * @throws {OctantError} with every problem of the definition, or of the request
 * @example
 * ```ts
 * renderMatrix(fruit, { highlight: 'lemon' }); // => '<svg xmlns="http://www.w3.org/2000/svg" …'
 * renderMatrix(fruit, { lang: ['en', 'zh'] }); // one picture for readers of both
 * renderMatrix(fruit, { standalone: false }); // for a page with the style sheet
 * renderMatrix(fruit, { lang: 'fr', strings: { fr: { names: { between: ', ' } } } });
 * ```
 */
export function renderMatrix<Of>(definition: Of, options: RenderOptions<NamesIn<Of>> = {}): string {
  return render(definition, options, asFile);
}

/** The same in light alone, of which `drawPng` makes the same pixels in less time. */
export function renderPicture(definition: unknown, options: RenderOptions = {}): string {
  return render(definition, options, asPicture);
}

function render(definition: unknown, options: RenderOptions, alone: () => Medium): Markup {
  const written: RenderOptions = readPlain(options, 'options', 'renderMatrix()');
  const { lang, strings, standalone = true, ...request } = written;
  const matrix = readMatrix(definition);
  const asker = {
    tag: 'renderMatrix()',
    found: [...checkStrings(strings), ...checkFlag(standalone)],
  };
  const [first, ...others] = languagesOf(lang).map((tag) =>
    resolveFigure(localize(matrix, tag, strings), request, asker),
  );
  if (!first) throw new OctantError('renderMatrix()', [noLanguage]);
  if (others.length > 0) {
    return drawForReaders([first, ...others], standalone ? styleElement() : nothing);
  }
  return draw(first, standalone ? alone() : { kind: 'element' });
}

function languagesOf(lang: RenderOptions['lang']): readonly (string | undefined)[] {
  return Array.isArray(lang) ? (lang as readonly string[]) : [lang as string | undefined];
}

const noLanguage: Problem = {
  path: 'lang',
  found: 'it names no language',
  allowed: 'a language tag, or a list of them',
  hint: "write it as  lang: ['en', 'zh']",
};

function checkFlag(standalone: unknown): Problem[] {
  if (typeof standalone === 'boolean') return [];
  const found = `${quote(standalone)} can't stand here`;
  return [{ path: 'standalone', found, allowed: 'true, false', hint: 'write true or false' }];
}

function styleElement(): Markup {
  return markup`<style>${standaloneCss()}</style>`;
}

function asFile(head = styleElement()): Medium {
  return { kind: 'file', head, hatch: writeHatch };
}

function asPicture(): Medium {
  return { kind: 'file', head: markup`<style>${pictureCss()}</style>`, hatch: writeStripes };
}

/** Draws one figure in several languages as one SVG, which shows each reader one of them. */
function drawForReaders([first, ...others]: readonly [Figure, ...Figure[]], head: Markup): Markup {
  const parts = [...others, first].map((figure) => {
    const id = `${anchorOf(figure)}-${figure.model.language}`;
    return { figure, drawing: layoutFigure(figure), options: optionsOf(figure, { id }) };
  });
  return writeSwitch(parts, optionsOf(first), head);
}

/** How each view is drawn; a table that is asked for as a picture is drawn as its grid. */
const layouts: Readonly<Record<ViewName, (figure: Figure) => Drawing>> = {
  grid: layoutGrid,
  lattice: layoutLattice,
  cube: layoutCube,
  glyph: layoutGlyph,
  table: layoutGrid,
};

/** Lays a figure out in its view, above its legend where the drawing is to hold that. */
export function layoutFigure(figure: Figure, hasLegend = true): Drawing {
  const drawing = layouts[figure.view](figure);
  return hasLegend && figure.view !== 'glyph' ? addLegend(drawing, figure) : drawing;
}

/** How a figure is put into its page. */
export interface DrawOptions {
  /** Unique on the page. @default made from the ids of matrix and figure */
  readonly id?: string;
  /** Stands before links of cells that are fragments, where those belong to another page. */
  readonly base?: string | undefined;
  /** True to give every cell classes for its levels, as the explorer needs them. @default false */
  readonly isMarked?: boolean;
  /** True in a line of text, which says how high the figure is. @default false */
  readonly isInline?: boolean;
  /** False where the page writes the legend itself, beside the drawing. @default true */
  readonly hasLegend?: boolean;
}

/** Draws a figure as an SVG element of HTML, for a page with the style sheets of figures. */
export function drawFigure(figure: Figure, options: DrawOptions = {}): Markup {
  return draw(figure, { kind: options.isInline ? 'line' : 'page' }, options);
}

/**
 * Draws a figure as the text of an SVG file that stands alone: it carries its own style for light
 * and dark, its ground, and in `<metadata>` the definition as JSON, from which it can be drawn again.
 *
 * @param definition what the figure's matrix was read from
 * @param others the same figure in other languages, for readers of those
 */
export function drawFile(
  figure: Figure,
  definition: unknown,
  others: readonly Figure[] = [],
): Markup {
  const metadata = escapeXml(JSON.stringify(definition));
  const head = markup`<metadata>${metadata}</metadata>${styleElement()}`;
  const first = keepStill(figure);
  const svg =
    others.length > 0
      ? drawForReaders([first, ...others.map(keepStill)], head)
      : draw(first, asFile(head));
  return markup`${svg}\n`;
}

/** Draws a figure as a standalone SVG for `drawPng`, in light alone and without its definition. */
export function drawPicture(figure: Figure): Markup {
  return draw(keepStill(figure), asPicture());
}

/** The sections that cells lead to are not in a file, and a file is looked at as a whole. */
function keepStill(figure: Figure): Figure {
  return { ...figure, links: false, steps: false };
}

function draw(figure: Figure, medium: Medium, options: DrawOptions = {}): Markup {
  const drawing = layoutFigure(figure, options.hasLegend);
  return writeSvg(drawing, optionsOf(figure, options), medium);
}

/** What an SVG says of a figure beside its drawing. */
function optionsOf(figure: Figure, options: DrawOptions = {}): SvgOptions {
  const { model, caption, highlight, links, steps } = figure;
  const { id = anchorOf(figure), base = '', isMarked = false } = options;
  return {
    id,
    base,
    isMarked,
    title: caption,
    description: describe(model, highlight),
    lang: model.tag,
    links,
    grammar: grammarOf(model),
    steps,
  };
}

/**
 * The style sheet of figures, with their colours in light and in dark, for a page that holds what
 * `renderMatrix` draws with `standalone: false`.
 */
export function figureStyle(): string {
  return themeCss + paletteCss() + figureCss();
}
