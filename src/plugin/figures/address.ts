import { matchLanguage } from '../matrix/localize.ts';
import type { Figure, Model } from '../matrix/model.ts';

/** The files in which a figure can be had. */
export type FigureFormat = 'svg' | 'png';

/** Which figures exist as files: those of which matrices, and in which formats. */
export interface ServedFigures {
  readonly matrices: readonly string[];
  readonly formats: readonly FigureFormat[];
}

/** A figure as a file. */
export interface FigureFile {
  readonly format: FigureFormat;
  readonly href: string;
}

/**
 * The address of a figure's file below the base path.
 *
 * @param language one of the matrix's languages
 * @example
 * ```ts
 * figureFile(matrix, rlhf, 'zh', 'svg'); // => 'figures/env-matrix/rlhf.zh.svg'
 * ```
 */
export function figureFile(
  model: Pick<Model<unknown>, 'id'>,
  figure: Pick<Figure<unknown>, 'id'>,
  language: string,
  format: FigureFormat,
): string {
  return `figures/${model.id}/${figure.id}.${language}.${format}`;
}

/**
 * The files that show what `figure` shows; none for a figure that its definition doesn't declare, or
 * that is drawn otherwise than declared.
 *
 * @param tag BCP 47 tag of a language that the matrix has
 * @param base the site's base path
 */
export function filesOf(
  model: Model,
  figure: Figure,
  tag: string,
  base: string,
  served: ServedFigures,
): FigureFile[] {
  const declared = model.figures.find(({ id }) => id === figure.id);
  if (!declared || !served.matrices.includes(model.id) || !sameDrawing(declared, figure)) return [];
  const language = matchLanguage(model, tag);
  return served.formats.map((format) => {
    const file = figureFile(model, figure, language, format);
    return { format, href: `${base.replace(/\/$/, '')}/${file}` };
  });
}

function sameDrawing(declared: Figure, figure: Figure): boolean {
  return (['view', 'highlight', 'legend', 'columns'] as const).every(
    (part) => declared[part] === figure[part],
  );
}
