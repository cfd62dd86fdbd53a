export { defineMatrix } from './define-matrix.ts';
export type { AnyMatrix, MatrixDefinition, NamesIn, Text, ViewName } from './definition.ts';
export { describe } from './describe.ts';
export { type FigureRequest, resolveFigure } from './figure.ts';
export type { Axis, Cell, Figure, Layer, Model } from './model.ts';
export { readModel } from './read/model.ts';
export { type RenderOptions, anchorOf, drawFigure, renderMatrix } from './render.ts';
export { checkView } from './view-limits.ts';
