export { type Alternate } from './alternate.ts';
export { type Row, align } from './align.ts';
export { type BlockKind } from './block-kind.ts';
export { type Block, findBlocks } from './blocks.ts';
export { preferredLanguage } from './preferred-language.ts';
export { type Strings, strings } from './strings.ts';
