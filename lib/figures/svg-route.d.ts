import type { APIRoute } from 'astro';
import type { FigureProps } from './paths.ts';
export { getStaticPaths } from './paths.ts';
/** A figure as an SVG file. */
export declare const GET: APIRoute<FigureProps>;
