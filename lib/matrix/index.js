export { defineMatrix } from "./definition.js";
export { describe } from "./describe.js";
export { resolveFigure } from "./figure.js";
export { readModel } from "./read/model.js";
export { anchorOf, drawFigure, renderMatrix } from "./render.js";
