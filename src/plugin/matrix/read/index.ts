export { type Context, openContext, readFields, readId, refuseName } from './fields.ts';
export { definitionKeys, readMatrix } from './matrix.ts';
export { glyphOptions, isSameDrawing, mergeOptions, optionNames, readOptions } from './options.ts';
