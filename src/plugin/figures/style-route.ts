/// <reference path="./figures-module.d.ts" />
import { css } from 'virtual:astro-octant/figures';
import type { APIRoute } from 'astro';

/** The style sheet of figures, as a file. */
export const GET: APIRoute = () => new Response(css, { headers: { 'Content-Type': 'text/css' } });
