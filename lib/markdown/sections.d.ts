import type { Root } from 'hast';
/** Wraps each second-level heading and what follows it, up to the next one, in a `<section>`. */
export declare function wrapSections(tree: Root): void;
