export { type Context, openContext, readFields, readId } from './fields.ts';
export { definitionKeys, readMatrix } from './matrix.ts';
export {
  type FigureOptions,
  type GlyphOption,
  figureOptions,
  glyphOptions,
  isSameDrawing,
  mergeOptions,
  optionNames,
  readOptions,
} from './options.ts';
