import type { APIRoute } from 'astro';
import { drawFile } from '../matrix/index.ts';
import { type FigureProps, getSharedPaths, getStaticPaths as getPaths } from './paths.ts';

export const getStaticPaths = () => [...getPaths(), ...getSharedPaths()];

/** A figure as an SVG file. */
export const GET: APIRoute<FigureProps> = ({ props: { stored, figure, others } }) =>
  new Response(drawFile(figure, stored.definition, others), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
