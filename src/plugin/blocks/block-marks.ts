import type { Block } from './find-blocks.ts';
import { readAttribute } from './block-kind.ts';

/** An attribute that tells in the page which block an element is. */
export interface BlockMark {
  readonly node: Block['node'];
  readonly name: 'id' | 'data-block';
  readonly value: string;
}

/** Components that put an `id` on what they render. */
const takeIds = new Set(['Matrix', 'Citation']);

/**
 * The attributes to write for the blocks of a post, so that a link to a block works without script.
 * A block that has its id already needs none. A heading whose author gave it no id keeps the one
 * made from its words, which differs between languages, and bears the shared one beside it.
 */
export function markBlocks(blocks: readonly Block[]): BlockMark[] {
  return blocks.flatMap(({ id, named, kind, node }): BlockMark[] => {
    if (node.type === 'element') {
      if (node.properties.id !== undefined) return [];
      const keepsOwn = kind === 'heading' && !named;
      return [{ node, name: keepsOwn ? 'data-block' : 'id', value: id }];
    }
    const own = readAttribute(node, 'id') ?? readAttribute(node, 'figure');
    if (own || !takeIds.has(node.name ?? '')) return [];
    return [{ node, name: 'id', value: id }];
  });
}
