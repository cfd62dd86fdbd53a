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
export { layoutFigure } from './layout-figure.ts';
