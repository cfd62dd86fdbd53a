import { drawStandalone } from "../matrix/svg/standalone.js";
export { getStaticPaths } from "./paths.js";
/** A figure as an SVG file. */
export const GET = ({ props: { definition, model, figure, lang } }) => new Response(drawStandalone(definition, model, figure, lang), {
    headers: { 'Content-Type': 'image/svg+xml' },
});
