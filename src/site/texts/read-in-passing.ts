import type { Root } from 'hast';
import type { MarkdownProcessor } from 'astro/markdown';
import type { UnifiedResolvedOptions } from '@astrojs/markdown-remark';
import type { VFile } from 'vfile';
import type { TreeReader } from '../../plugin/blocks/adapters/index.ts';
import { rehypeHeadingIds } from '../../plugin/blocks/adapters/unified.ts';

/**
 * Makes a reader of what makes a text, which takes the tree on its way.
 *
 * @param make has the text made
 * @param read reads a text that is not made, and one that can't be
 */
export type PassingReader = (
  make: () => Promise<unknown>,
  frontMatter: Readonly<Record<string, unknown>>,
  read: TreeReader,
) => TreeReader;

/**
 * Has a text that is compared with its translation and made into a page go through its plugins once
 * instead of twice: the trees are the same up to the plugins of the site for HTML.
 *
 * @returns `undefined` where pages get other signs than are compared
 */
export function readInPassing({
  options: { rehypePlugins, smartypants },
}: MarkdownProcessor<UnifiedResolvedOptions>): PassingReader | undefined {
  if (smartypants !== false) return undefined;
  const receivers = new Map<string, (tree: Root) => void>();
  const setIds = rehypeHeadingIds();
  rehypePlugins.unshift(() => (tree: Root, file: VFile) => {
    const receive = receivers.get(file.path);
    if (!receive) return;
    setIds(tree, file);
    receive(tree);
  });

  return (make, frontMatter, read) => async (text, take) => {
    let taken: { readonly value: ReturnType<typeof take> } | undefined;
    receivers.set(text.path, (tree) => {
      try {
        taken = { value: take(tree, frontMatter) };
      } catch {
        // A mistake of the text and not of its page: it is told by the reader.
      }
    });
    try {
      await make();
    } catch {
      // Whoever has it made is told.
    } finally {
      receivers.delete(text.path);
    }
    return taken ? taken.value : read(text, take);
  };
}
