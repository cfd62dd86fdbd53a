import type { Root } from 'mdast';
import type {} from 'mdast-util-math';
import { EXIT, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * A remark plugin that notes in a post's front matter whether its text holds a formula, so that only
 * such a page loads the style and fonts of KaTeX. It stands after `remark-math`.
 */
export function noteFormulas() {
  return (tree: Root, file: VFile): void => {
    const frontMatter = file.data.astro?.frontmatter;
    if (frontMatter) frontMatter['hasFormulas'] = holdsFormula(tree);
  };
}

function holdsFormula(tree: Root): boolean {
  let found = false;
  visit(tree, ['math', 'inlineMath'], () => {
    found = true;
    return EXIT;
  });
  return found;
}
