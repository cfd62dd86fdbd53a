/// <reference path="./figures-module.d.ts" />
import { tools } from 'virtual:astro-octant/figures';
import type { APIRoute } from 'astro';
import { drawFile } from '../matrix/index.ts';
import type { FigureProps } from './paths.ts';
import { loadPngMaker } from './png.ts';

export { getStaticPaths } from './paths.ts';

/** A figure as a picture; the route exists only where its tools do. */
export const GET: APIRoute<FigureProps> = async ({ props: { stored, figure } }) => {
  const maker = tools && (await loadPngMaker(tools));
  const png = maker?.drawPng(drawFile(figure, stored.definition)) ?? null;
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
};
