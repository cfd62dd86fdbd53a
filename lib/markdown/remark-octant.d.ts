import type { Root } from 'mdast';
import type { VFile } from 'vfile';
/** The remark side of the Markdown pipeline: what an author writes becomes ids, marks and numbers. */
export declare function remarkOctant(): (tree: Root, file: VFile) => void;
