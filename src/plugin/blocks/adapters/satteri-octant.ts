import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Nodes, Root } from 'hast';
import { markBlocks } from '../block-marks.ts';
import { findBlocks } from '../find-blocks.ts';
import { checkBlocks } from '../check-blocks.ts';
import { findForeignLinks } from '../foreign-links.ts';
import { readMark, splitBraces } from '../marks.ts';
import { type Settings, languageOfFile } from './settings.ts';

/** What a Sätteri plugin is given to change a tree with; nodes themselves are read-only. */
interface Context {
  readonly fileURL: URL | undefined;
  setProperty(node: object, key: string, value: unknown): void;
  appendChild(node: object, child: object): void;
  removeNode(node: object): void;
}

/**
 * The ids of blocks and the notes of foreign links in Astro's default Markdown processor, Sätteri
 * (https://satteri.bruits.org).
 */
export function satteriOctant(settings: Settings) {
  return {
    name: 'octant',
    options: { position: true },
    after(tree: Root, context: Context): void {
      const blocks = findBlocks(tree);
      const path = pathInProject(context);
      checkBlocks(blocks, path);
      for (const { node, name, value } of markBlocks(blocks)) {
        context.setProperty(node, name, value);
      }
      noteForeignLinks(tree, languageOfFile(path, settings), settings, context);
      dropMarks(tree, context);
    },
  };
}

function noteForeignLinks(
  tree: Root,
  language: string | undefined,
  { site }: Settings,
  context: Context,
): void {
  for (const link of language ? findForeignLinks(tree, language, site) : []) {
    context.setProperty(link.node, 'hrefLang', link.language);
    context.appendChild(link.node, { type: 'text', value: link.note });
  }
}

function dropMarks(node: Nodes, context: Context): void {
  if (readMark(node)) {
    context.removeNode(node);
    return;
  }
  if (!('children' in node)) return;
  const last = node.children.at(-1);
  if (node.type === 'element' && /^h[1-6]$/.test(node.tagName) && last?.type === 'text') {
    const { text, id } = splitBraces(last.value);
    if (id) context.setProperty(last, 'value', text);
  }
  for (const child of node.children) dropMarks(child, context);
}

function pathInProject({ fileURL }: Context): string {
  return fileURL ? relative(process.cwd(), fileURLToPath(fileURL)) : 'the text';
}
