import { unified } from '@astrojs/markdown-remark';
import { satteri } from '@astrojs/markdown-satteri';
import type { Root } from 'hast';
import remarkMath from 'remark-math';
import { createTreeReader } from '../../../src/plugin/blocks/adapters/index.ts';
import { findBlocks } from '../../../src/plugin/blocks/find-blocks.ts';

/** A reader of each processor that Astro has, with formulas. */
export const readers = {
  unified: createTreeReader(unified({ remarkPlugins: [remarkMath] })),
  satteri: createTreeReader(satteri({ features: { math: true } })),
};

export type ProcessorName = keyof typeof readers;

/** The processors' names, for a test that holds on each. */
export const processors: ProcessorName[] = ['unified', 'satteri'];

/** Reads a text with a processor; the name of the file decides between Markdown and MDX. */
export function readTree<T>(
  processor: ProcessorName,
  source: string,
  file: string,
  take: (tree: Root) => T,
): Promise<T> {
  return readers[processor]({ source, path: `/project/${file}`, file }, take);
}

/** The blocks of a text as `id kind`, in order, with ` alone` behind those that stand alone. */
export function blocksOf(
  processor: ProcessorName,
  source: string,
  file = 'post.mdx',
): Promise<string[]> {
  return readTree(processor, source, file, (tree) =>
    findBlocks(tree).map(({ id, kind, alone }) => `${id} ${kind}${alone ? ' alone' : ''}`),
  );
}
