import type { Nodes, Parents, Root } from 'hast';
import type { VFile } from 'vfile';
import { type BlockMark, markBlocks } from '../block-marks.ts';
import { findBlocks } from '../find-blocks.ts';
import { checkBlocks } from '../check-blocks.ts';
import { readMark } from '../marks.ts';
import { pathInProject } from './path-in-project.ts';

/**
 * Gives each block the id that it shares with its counterpart, and drops the marks that authors
 * wrote for that.
 *
 * @throws {OctantError} if two blocks have the same id
 */
export function setBlockIds(tree: Root, file: VFile): void {
  const blocks = findBlocks(tree);
  checkBlocks(blocks, pathInProject(file));
  markBlocks(blocks).forEach(writeMark);
  dropMarks(tree);
}

function writeMark({ node, name, value }: BlockMark): void {
  if (node.type === 'element') node.properties[name === 'id' ? name : 'dataBlock'] = value;
  else node.attributes.push({ type: 'mdxJsxAttribute', name, value });
}

function dropMarks(parent: Parents): void {
  const kept = (parent.children as Nodes[]).filter((child) => !readMark(child));
  parent.children = kept as typeof parent.children;
  for (const child of kept) if ('children' in child) dropMarks(child);
}
