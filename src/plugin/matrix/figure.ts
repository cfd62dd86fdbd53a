import { OctantError, type Problem, listNames, quote, suggest } from '../problems.ts';
import type { FigureDefinition, Names, ViewName } from './definition.ts';
import type { Figure, Labels, Model } from './model.ts';
import { nameHighlight } from './highlight-name.ts';
import { figureKeys, readDrawing } from './read/figures.ts';
import { type Reader, readFields, readOptionalText } from './read/reader.ts';

const keys = ['figure', 'id', ...figureKeys];

type Optional<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** What to draw: a figure that the definition declares, or the parts of one. */
export interface FigureRequest<
  N extends Names = Names,
  View extends ViewName = ViewName,
> extends Optional<FigureDefinition<N, View>> {
  /** Id of a declared figure; what else is given overrides it. */
  readonly figure?: N['figure'] | undefined;
  /** Id of a figure that is not declared. @default made from the highlight */
  readonly id?: string | undefined;
}

/**
 * Finds or makes the figure that is asked for.
 *
 * @param writtenAt file and line of the request, for the message
 * @throws {OctantError} if the figure, its view or its highlight is not known
 */
export function resolveFigure(model: Model, request: FigureRequest, writtenAt?: string): Figure {
  const problems: Problem[] = [];
  const declared = findDeclared(model, request.figure, problems);
  const { figure: _declared, id, caption, ...given } = request;
  const reader: Reader = { languages: model.languages, problems };
  readFields(reader, '', request, keys);
  const drawing = readDrawing(reader, '', given, model, declared?.view);
  const text =
    caption === undefined
      ? usualCaption(model, drawing)
      : readOptionalText(reader, 'caption', caption);
  if (problems.length > 0) {
    throw new OctantError(`<Matrix> of ${quote(model.id)}`, problems, writtenAt);
  }
  const base = declared ?? { ...drawing, id: id ?? idOf(given.highlight), caption: text };
  const figure = {
    ...base,
    ...(id !== undefined && { id }),
    ...(caption !== undefined && { caption: text }),
    ...pick(drawing, given),
  };
  // What a figure declares for its own view may mean nothing in another.
  return figure.view === 'table' ? { ...figure, links: false, steps: false } : figure;
}

/** A glyph stands in a sentence, where what it points at is its name; a figure has room for more. */
function usualCaption(
  model: Model,
  { view, highlight }: Pick<Figure, 'view' | 'highlight'>,
): Labels {
  return view === 'glyph' ? nameHighlight(model, highlight) : model.title;
}

function findDeclared(
  model: Model,
  id: string | undefined,
  problems: Problem[],
): Figure | undefined {
  if (id === undefined) return undefined;
  const figure = model.figures.find((candidate) => candidate.id === id);
  if (figure) return figure;
  const ids = model.figures.map((candidate) => candidate.id);
  const found = `the definition declares no figure ${quote(id)}`;
  problems.push({ path: 'figure', found, allowed: listNames(ids), hint: suggest(id, ids) });
  return undefined;
}

/** The parts of a drawing that the request names itself. */
function pick<T extends object>(drawing: T, given: object): Partial<T> {
  return Object.fromEntries(
    Object.entries(drawing).filter(
      ([key]) => (given as Record<string, unknown>)[key] !== undefined,
    ),
  ) as Partial<T>;
}

function idOf(highlight: unknown): string {
  if (highlight === undefined) return 'all';
  if (typeof highlight === 'string') return highlight;
  const words = JSON.stringify(highlight).match(/[a-z0-9]+/gi);
  return words?.join('-').toLowerCase() ?? 'all';
}
