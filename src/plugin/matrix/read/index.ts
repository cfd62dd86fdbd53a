export {
  type Context,
  openContext,
  readFields,
  readId,
  refuse,
  refuseName,
  slug,
} from './fields.ts';
export { definitionKeys, readMatrix } from './matrix.ts';
export { glyphOptions, isSameDrawing, mergeOptions, optionNames, readOptions } from './options.ts';
