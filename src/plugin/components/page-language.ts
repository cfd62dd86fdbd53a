import { directionOf } from '../languages/tags.ts';
import { type CheckedMatrix, type Model, localize, localizeFor } from '../matrix/index.ts';

type Direction = 'ltr' | 'rtl' | undefined;

/** A matrix as a page shows it, with what the page has not said of its language. */
export interface ShownMatrix {
  readonly model: Model;
  readonly lang: string | undefined;
  /** Direction of what holds a drawing, whose left side is seen first where it scrolls. */
  readonly drawn: Direction;
  /** That of a text within such an element, and that of a text without. */
  readonly within: Direction;
  readonly without: Direction;
}

/**
 * Makes the model of a matrix for a page, in the language that its author asked for, or else in the
 * one that serves the page's readers best.
 *
 * @param asked what the author wrote on the tag
 * @param page `Astro.currentLocale`
 * @param text language of the text around it, where that is not the page's
 * @throws {OctantError} if the author asked for a language that the matrix lacks
 */
export function showMatrix(
  matrix: CheckedMatrix,
  asked: string | undefined,
  page: string | undefined,
  text = page,
): ShownMatrix {
  const model = asked === undefined ? localizeFor(matrix, text) : localize(matrix, asked);
  const [around, inside] = [page === undefined ? 'ltr' : directionOf(page), directionOf(model.tag)];
  return {
    model,
    lang: model.tag === page ? undefined : model.tag,
    drawn: around === 'ltr' ? undefined : 'ltr',
    within: inside === 'ltr' ? undefined : inside,
    without: inside === around ? undefined : inside,
  };
}

/**
 * The language of the text of a page, where the page says it: Starlight shows a text that has no
 * translation under the addresses of other languages too.
 *
 * @param locals `Astro.locals`
 * @param written what the Markdown pipeline knows of it, which comes first
 * @see https://starlight.astro.build/reference/route-data/#entrymeta
 */
export function languageOfText(locals: object, written?: string): string | undefined {
  const { starlightRoute } = locals as StarlightLocals;
  if (written !== undefined) return written;
  return starlightRoute?.entryMeta.lang;
}

interface StarlightLocals {
  readonly starlightRoute?: { readonly entryMeta: { readonly lang: string } };
}
