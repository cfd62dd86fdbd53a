import type { Figure } from '../matrix/index.ts';

/** The files in which a figure can be had. */
export type FigureFormat = 'svg' | 'png';

/** A figure as a file. */
export interface FigureFile {
  readonly format: FigureFormat;
  readonly href: string;
}

/**
 * The address of a declared figure's file below the base path.
 *
 * @example
 * ```ts
 * figureFile(rlhf, 'svg'); // => 'figures/env-matrix/rlhf.zh.svg'
 * ```
 */
export function figureFile({ model, declaration }: Figure, format: FigureFormat): string {
  return `figures/${model.id}/${declaration}.${model.language}.${format}`;
}

/** Says whether a figure can be had as a file: as it is declared, and drawn; a table is text. */
export function hasFile({ declaration, view }: Figure): boolean {
  return declaration !== '' && view !== 'table';
}

/**
 * The files that show what `figure` shows; none for a figure that its definition doesn't declare, or
 * that is drawn otherwise than declared.
 *
 * @param base the site's base path
 * @param formats in which the figures of this matrix exist as files
 */
export function filesOf(
  figure: Figure,
  base: string,
  formats: readonly FigureFormat[],
): FigureFile[] {
  if (!hasFile(figure)) return [];
  return formats.map((format) => {
    return { format, href: `${base.replace(/\/$/, '')}/${figureFile(figure, format)}` };
  });
}
