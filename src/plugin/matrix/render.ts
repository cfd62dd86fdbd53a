import { nameOf } from './cell-name.ts';
import type { Names, NamesIn } from './definition.ts';
import { describeLocal } from './describe.ts';
import { type FigureRequest, resolveFigure } from './figure.ts';
import { layoutFigure } from './layout/views.ts';
import { localize, matchLanguage } from './localize.ts';
import type { Cell, Figure, Model } from './model.ts';
import { readModel } from './read/model.ts';
import { type SvgFile, writeSvg } from './svg/write.ts';

/** What {@link renderMatrix} may be told. */
export interface RenderOptions<N extends Names = Names> extends FigureRequest<N> {
  /** BCP 47 tag. @default the first language of the matrix */
  readonly lang?: string;
}

/**
 * Draws a figure of a matrix as an SVG element. It reads no file, needs no DOM and remembers
 * nothing, so the same input gives the same bytes.
 *
 * @param definition what `defineMatrix` returned, or the same from JavaScript or JSON
 * @throws {OctantError} with every problem of the definition, or of the request
 * @example
 * ```ts
 * renderMatrix(fruit, { highlight: 'lemon' }); // => '<svg xmlns="http://www.w3.org/2000/svg" …'
 * ```
 */
export function renderMatrix<Of>(definition: Of, options: RenderOptions<NamesIn<Of>> = {}): string {
  const { lang, ...request } = options;
  const model = readModel(definition);
  const tag = lang ?? model.languages[0] ?? '';
  return drawFigure(model, resolveFigure(model, request), tag);
}

/** How a figure is put into its page. */
export interface DrawOptions {
  /** Stands before links of cells that are fragments, where those belong to another page. */
  readonly base?: string;
  /** True to give every cell classes for its levels, as the explorer needs them. @default false */
  readonly marked?: boolean;
  /** What a file of its own needs. @default none, for a page */
  readonly file?: SvgFile;
}

/** Draws a figure of a model that has been read already. */
export function drawFigure(
  model: Model,
  figure: Figure,
  tag: string,
  { base = '', marked = false, file }: DrawOptions = {},
): string {
  const local = localize(model, tag);
  const language = matchLanguage(model, tag);
  const own = { ...figure, caption: figure.caption[language] ?? '' };
  const options = {
    id: anchorOf(model, figure),
    title: own.caption,
    description: describeLocal(local, figure.highlight, language),
    lang: tag,
    links: figure.links,
    base,
    sized: figure.view !== 'glyph',
    marked,
    stages: figure.steps ? model.layers.length : 0,
    nameOf: (cell: Cell<string>) => nameOf(local, cell),
  };
  return writeSvg(layoutFigure(local, own), options, file);
}

/** The anchor of a figure in a page; the ids inside its SVG start with it. */
export function anchorOf(model: Model<unknown>, figure: Figure<unknown>): string {
  return `${model.id}-${figure.id}`;
}
