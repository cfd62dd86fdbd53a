import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { numberFigures } from './figure-numbers.ts';
import { setHeadingIds } from './heading-ids.ts';
import { markExcerptEnd } from './excerpt-end.ts';

/** The remark side of the Markdown pipeline: what an author writes becomes ids, marks and numbers. */
export function remarkOctant() {
  return (tree: Root, file: VFile): void => {
    setHeadingIds(tree);
    markExcerptEnd(tree);
    numberFigures(tree, file);
  };
}
