/// <reference path="./figures-module.d.ts" />
import { pngs } from 'virtual:astro-octant/figures';
import type { APIRoute } from 'astro';
import { drawPicture } from '../matrix/index.ts';
import { drawKept } from './kept-pngs.ts';
import type { FigureProps } from './paths.ts';

export { getStaticPaths } from './paths.ts';

/** A figure as a picture; the route exists only where its tools do. */
export const GET: APIRoute<FigureProps> = async ({ props: { figure } }) => {
  const png = pngs ? await drawKept(drawPicture(figure), pngs) : null;
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
};
