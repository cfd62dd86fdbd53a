import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { walk } from '../tree.ts';
import { cutPassages } from './passages.ts';
import { type Side, markLanguages, writeRows } from './rows.ts';

export { type Side } from './rows.ts';

/**
 * Sets the editions of one text side by side, block by block, as HTML that reads in order without
 * any style: each block is followed by its translation, and lists stay lists. Every word, picture
 * and figure of each edition stands in it, once where they are the same.
 *
 * @param texts the rendered text of each side, in the order of `sides`
 */
export function writeParallel(texts: readonly string[], sides: readonly Side[]): string {
  const passages = texts.map((text) =>
    cutPassages(fromHtml(text, { fragment: true }).children, 'p'),
  );
  const root: Root = { type: 'root', children: writeRows(passages, markLanguages(sides)) };
  keepFirstIds(root);
  return toHtml(root);
}

/** Sides share ids, which stand once on a page: on the row, or else on the first side. */
function keepFirstIds(root: Root): void {
  const seen = { id: new Set<unknown>(), dataBlock: new Set<unknown>() };
  walk(root, (node) => {
    if (node.type !== 'element') return;
    for (const name of ['id', 'dataBlock'] as const) {
      const id = node.properties[name];
      if (seen[name].has(id)) node.properties = { ...node.properties, [name]: undefined };
      else if (id !== undefined) seen[name].add(id);
    }
  });
}
