export { defineMatrix } from './define-matrix.ts';
export type { AnyMatrix, MatrixDefinition, NamesIn, Text, ViewName } from './definition.ts';
export { describe, sayReason } from './describe.ts';
export { type GlyphOption, figureOptions } from './figure-options.ts';
export {
  type Figure,
  type FigureRequest,
  anchorOf,
  declaredFigures,
  glyphKeys,
  requestKeys,
  resolveFigure,
} from './figure.ts';
export { spreadAxes } from './layout/index.ts';
export { writeLegend } from './legend-html.ts';
export { localize, localizeFor } from './localize.ts';
export type {
  Axis,
  Cell,
  CheckedMatrix,
  Exclusion,
  Layer,
  Level,
  Model,
  Membership,
} from './model.ts';
export { layerLabel } from './model.ts';
export { readMatrix } from './read/matrix.ts';
export {
  type RenderOptions,
  drawFigure,
  drawFile,
  drawPicture,
  figureStyle,
  renderMatrix,
} from './render.ts';
export { type Markup, addressOf, levelClass, levelClasses } from './svg/index.ts';
export { writeTable } from './table.ts';
export { checkView, viewsOf } from './views.ts';
