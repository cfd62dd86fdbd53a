import { matchLanguage } from '../matrix/localize.ts';
import type { Figure, Model } from '../matrix/model.ts';

/** The files in which a figure can be had. */
export type FigureFormat = 'svg' | 'png';

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
 * @param formats in which the figures of this matrix exist as files
 */
export function filesOf(
  model: Model,
  figure: Figure,
  tag: string,
  base: string,
  formats: readonly FigureFormat[],
): FigureFile[] {
  const declared = model.figures.find(({ id }) => id === figure.id);
  if (!declared || !sameDrawing(declared, figure)) return [];
  const language = matchLanguage(model, tag);
  return formats.map((format) => {
    const file = figureFile(model, figure, language, format);
    return { format, href: `${base.replace(/\/$/, '')}/${file}` };
  });
}

function sameDrawing(declared: Figure, figure: Figure): boolean {
  return (['view', 'highlight', 'legend', 'columns'] as const).every(
    (part) => declared[part] === figure[part],
  );
}
