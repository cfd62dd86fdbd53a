import type { APIRoute } from 'astro';
import type { FigureProps } from './paths.ts';
export { getStaticPaths } from './paths.ts';
/** A figure as a picture; the route exists only where its tools do. */
export declare const GET: APIRoute<FigureProps>;
