export { extendProcessor } from './extend-processor.ts';
export { fenceLanguage } from '../block-kind.ts';
export { type Fence, type FenceWriter } from '../fence.ts';
export { loadFromAstro } from './load-from-astro.ts';
export { defaultProcessor } from './match-processor.ts';
export { type CitedPlace, type Settings } from './settings.ts';
export { type TreeReader, type WrittenText, createTreeReader } from './tree-reader.ts';
