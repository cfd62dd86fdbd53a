export {
  type Box,
  type CellItem,
  type Drawing,
  type Item,
  type KeyItem,
  type LineItem,
  type PathItem,
  type PipsItem,
  type Shape,
  type TextItem,
  lineHeight,
  pipPitch,
  pipRadius,
} from './drawing.ts';
export { layoutCube } from './cube.ts';
export { layoutGlyph } from './glyph.ts';
export { spreadAxes } from './grid-frame.ts';
export { layoutGrid } from './grid.ts';
export { layoutLattice } from './lattice.ts';
export { addLegend } from './legend.ts';
