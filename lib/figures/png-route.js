import { tools } from 'virtual:astro-octant/figures';
import { drawStandalone } from "../matrix/svg/standalone.js";
import { loadPngMaker } from "./png.js";
export { getStaticPaths } from "./paths.js";
const drawPng = tools && (await loadPngMaker(tools));
/** A figure as a picture; the route exists only where its tools do. */
export const GET = ({ props: { definition, model, figure, lang } }) => {
    const png = drawPng?.(drawStandalone(definition, model, figure, lang)) ?? null;
    return new Response(png, { headers: { 'Content-Type': 'image/png' } });
};
