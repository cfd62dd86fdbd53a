import type { Root } from 'mdast';
import type { VFile } from 'vfile';
/**
 * Numbers the figures of a post in the order of its text, so that the number stands in the page and
 * not in a style sheet, and tells each where it is written, for its error messages.
 */
export declare function numberFigures(tree: Root, file: VFile): void;
