import type { Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type Problem, quote } from '../problems.ts';
import { walk } from './tree.ts';

/** The components that a text holds, by what HTML makes of their names. */
const components: ReadonlyMap<string, string> = new Map(
  ['Ref', 'Matrix', 'MatrixGlyph', 'MatrixExplorer', 'Citation'].map((name) => [
    name.toLowerCase(),
    name,
  ]),
);

/**
 * Finds components in Markdown, which has none: it takes their tags for those of HTML, where they
 * show nothing, and swallow what follows.
 *
 * @param file path of the text
 */
export function findComponentTags(root: Root, file: string): Problem[] {
  const name = file.replace(/^.*\//, '');
  const problems: Problem[] = [];
  walk(root, (node, line) => {
    for (const component of componentsOf(node)) {
      const found = `<${component}> is a component, and ${quote(name)} holds none`;
      const hint = `call the file ${quote(name.replace(/\.\w+$/, '.mdx'))}`;
      problems.push({ path: '', line, found, allowed: 'Markdown and HTML', hint });
    }
  });
  return problems;
}

function componentsOf(node: Nodes): string[] {
  if (node.type === 'element') return [components.get(node.tagName) ?? []].flat();
  if (node.type !== 'raw') return [];
  const within: string[] = [];
  walk(fromHtml(node.value, { fragment: true }), (part) => {
    if (part.type === 'element') within.push(...componentsOf(part));
  });
  return within;
}
