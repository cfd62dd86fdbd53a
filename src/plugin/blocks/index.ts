export { type Row, align } from './align.ts';
export { type BlockKind } from './block-kind.ts';
export { remarkDollars } from './dollars.ts';
export { type Block, findBlocks } from './find-blocks.ts';
