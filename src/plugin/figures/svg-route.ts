import type { APIRoute } from 'astro';
import { drawFile } from '../matrix/index.ts';
import type { FigureProps } from './paths.ts';

export { getStaticPaths } from './paths.ts';

/** A figure as an SVG file. */
export const GET: APIRoute<FigureProps> = ({ props: { stored, figure } }) =>
  new Response(drawFile(figure, stored.definition), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
