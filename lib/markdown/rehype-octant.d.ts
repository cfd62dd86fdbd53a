import type { Root } from 'hast';
import type { VFile } from 'vfile';
/** The rehype side of the Markdown pipeline: sections around headings, and their former ids. */
export declare function rehypeOctant(): (tree: Root, file: VFile) => void;
