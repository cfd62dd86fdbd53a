import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { OctantError, type Problem, listNames, quote, suggest } from '../../problems.ts';
import { pathInProject } from './path-in-project.ts';

/**
 * Keeps old links working: each id that `formerIds` in the front matter names for a section stands
 * as an empty anchor before that section's heading.
 *
 * @throws {OctantError} if a section of that id is not in the post
 */
export function keepFormerIds(tree: Root, file: VFile): void {
  const former = (file.data.astro?.frontmatter?.['formerIds'] ?? {}) as Record<string, string[]>;
  const headings = collectHeadings(tree);
  const problems: Problem[] = [];
  for (const [id, ids] of Object.entries(former)) {
    const heading = headings.get(id);
    if (heading) heading.children.unshift(...ids.map(anchor));
    else problems.push(unknownSection(id, [...headings.keys()]));
  }
  if (problems.length > 0) {
    throw new OctantError('The front matter', problems, pathInProject(file));
  }
}

function collectHeadings(tree: Root): Map<string, Element> {
  const headings = new Map<string, Element>();
  visit(tree, 'element', (node) => {
    const id = node.properties.id;
    if (/^h[2-6]$/.test(node.tagName) && typeof id === 'string') headings.set(id, node);
  });
  return headings;
}

function anchor(id: string): Element {
  return { type: 'element', tagName: 'span', properties: { id }, children: [] };
}

function unknownSection(id: string, ids: readonly string[]): Problem {
  return {
    path: `formerIds.${id}`,
    found: `the post has no section with the id ${quote(id)}`,
    allowed: listNames(ids),
    hint: suggest(id, ids),
  };
}
