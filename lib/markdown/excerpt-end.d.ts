import type { Root } from 'mdast';
/**
 * Puts an empty element with the id `more` where the author ended the excerpt, with
 * `<!-- more -->` in Markdown or the comment expression `more` in MDX.
 */
export declare function markExcerptEnd(tree: Root): void;
