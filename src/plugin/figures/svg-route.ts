import type { APIRoute } from 'astro';
import { drawStandalone } from '../matrix/svg/standalone.ts';
import type { FigureProps } from './paths.ts';

export { getStaticPaths } from './paths.ts';

/** A figure as an SVG file. */
export const GET: APIRoute<FigureProps> = ({ props: { definition, model, figure, lang } }) =>
  new Response(drawStandalone(definition, model, figure, lang), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
