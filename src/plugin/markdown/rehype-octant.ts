import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { keepFormerIds } from './former-ids.ts';
import { wrapSections } from './sections.ts';

/** The rehype side of the Markdown pipeline: sections around headings, and their former ids. */
export function rehypeOctant() {
  return (tree: Root, file: VFile): void => {
    wrapSections(tree);
    keepFormerIds(tree, file);
  };
}
