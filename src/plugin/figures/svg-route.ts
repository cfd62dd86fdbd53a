import type { APIRoute } from 'astro';
import { drawStandalone } from '../matrix/svg/standalone.ts';
import type { FigureProps } from './paths.ts';

export { getStaticPaths } from './paths.ts';

/** A figure as an SVG file. */
export const GET: APIRoute<FigureProps> = ({ props: { matrix, figure, lang } }) =>
  new Response(drawStandalone(matrix.definition, matrix.model, figure, lang), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
