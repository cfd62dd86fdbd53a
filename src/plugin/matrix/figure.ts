import { copyPlain } from '../plain-data.ts';
import { OctantError, type Problem, quote } from '../problems.ts';
import type { FigureDefinition, Names, ViewName } from './definition.ts';
import { nameHighlight } from './describe.ts';
import type { FigureOptions } from './figure-options.ts';
import type { Fields, Model } from './model.ts';
import {
  type Context,
  isSameDrawing,
  mergeOptions,
  openContext,
  glyphOptions,
  optionNames,
  readFields,
  readId,
  readOptions,
  refuseName,
} from './read/index.ts';

type Optional<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** What to draw: a figure that the definition declares, or the parts of one. */
export interface FigureRequest<
  N extends Names = Names,
  View extends ViewName = ViewName,
> extends Optional<FigureDefinition<N, View>> {
  /** Id of a declared figure; what else is given overrides it. */
  readonly figure?: N['figure'] | undefined;
  /** Id of the figure in its page. @default that of the declared figure, or made from the highlight */
  readonly id?: string | undefined;
}

/** The keys of a request, and of one for a glyph. */
export const requestKeys: readonly string[] = ['figure', 'id', ...optionNames];
export const glyphKeys: readonly string[] = ['figure', ...glyphOptions];

/** What is drawn of a matrix, and how. */
export interface Figure extends FigureOptions {
  readonly model: Model;
  readonly id: string;
  /** Id of the declared figure that it shows as it is declared; empty if it shows none. */
  readonly declaration: string;
}

/** What a message says of a request beside its problems. */
export interface Asker {
  /** What the author wrote. @default '<Matrix>' */
  readonly tag?: string;
  /** What is wrong beside the request already. */
  readonly found?: readonly Problem[];
}

/**
 * Makes the figure that is asked for: what is asked first, then what is declared, checked as one.
 *
 * @throws {OctantError} with every problem of the request
 */
export function resolveFigure(
  model: Model,
  request: FigureRequest = {},
  { tag = '<Matrix>', found = [] }: Asker = {},
): Figure {
  const { data, problems: odd } = copyPlain(request, 'request');
  const context = openContext(model.languages, [...found, ...odd]);
  const written = odd.length > 0 ? {} : data;
  const { figure, id: given, ...asked } = readFields(context, '', written, requestKeys);
  const declared = findDeclared(context, model, figure);
  const options = readOptions(context, '', mergeOptions(declared.fields, asked), model);
  const chosen = given === undefined ? declared.id : readId(context, 'id', given);
  if (context.problems.length > 0) {
    throw new OctantError(`${tag} of ${quote(model.id)}`, context.problems);
  }
  const id = chosen || idOf(asked['highlight']);
  const caption = options.caption || usualCaption(model, options);
  const declaration = isSameDrawing(declared.fields, asked) ? declared.id : '';
  return { ...options, caption, model, id, declaration };
}

/** The figures that a matrix declares. */
export function declaredFigures(model: Model): Figure[] {
  return [...model.figures.keys()].map((figure) => resolveFigure(model, { figure }));
}

/** The anchor of a figure in a page. */
export function anchorOf({ model, id }: Figure): string {
  return `${model.id}-${id}`;
}

/** A glyph stands in a sentence, where what it points at is its name; a figure has room for more. */
function usualCaption(model: Model, { view, highlight }: FigureOptions): string {
  return view === 'glyph' ? nameHighlight(model, highlight) : model.title;
}

/** What is declared of a figure; of none, nothing, under an empty id. */
function findDeclared(
  context: Context,
  { figures }: Model,
  id: unknown,
): { readonly id: string; readonly fields: Fields } {
  const fields = typeof id === 'string' ? figures.get(id) : undefined;
  if (typeof id === 'string' && fields) return { id, fields };
  if (id === undefined) return { id: '', fields: {} };
  const found = `the definition declares no figure ${quote(id)}`;
  refuseName(context, 'figure', found, id, [...figures.keys()]);
  return { id: '', fields: {} };
}

/** The words of a highlight that has been read; of none of them, `all`. */
function idOf(highlight: unknown): string {
  if (highlight === undefined) return 'all';
  if (typeof highlight === 'string') return highlight;
  const words = JSON.stringify([highlight]).match(/[a-z0-9]+/gi);
  return words ? words.join('-').toLowerCase() : 'all';
}
