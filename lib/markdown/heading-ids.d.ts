import type { Root } from 'mdast';
/**
 * Gives a heading the id that its author wrote behind it, so that both languages can share it:
 * `## First Layer {#layer-1}` in Markdown; in MDX, where braces hold code, `#layer-1` stands in a
 * comment inside them.
 */
export declare function setHeadingIds(tree: Root): void;
