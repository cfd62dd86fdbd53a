import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { setBlockIds } from './block-ids.ts';
import { keepFormerIds } from './former-ids.ts';
import { noteForeignLinks } from './note-foreign-links.ts';
import type { Settings } from './settings.ts';
import { wrapSections } from './sections.ts';

/** The rehype side of the Markdown pipeline: blocks, sections, and the former ids of headings. */
export function rehypeOctant(settings?: Settings) {
  return (tree: Root, file: VFile): void => {
    setBlockIds(tree, file);
    if (settings) noteForeignLinks(tree, file, settings);
    wrapSections(tree);
    keepFormerIds(tree, file);
  };
}
