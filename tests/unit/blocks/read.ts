import { findBlocks } from '../../../src/plugin/blocks/find-blocks.ts';
import { readText } from '../../../src/plugin/parity/read-text.ts';

/** The blocks of a text as `id kind`, in order, with ` alone` behind those that stand alone. */
export function blocksOf(text: string, file = 'post.mdx'): string[] {
  return findBlocks(readText(text, file)).map(
    ({ id, kind, alone }) => `${id} ${kind}${alone ? ' alone' : ''}`,
  );
}
