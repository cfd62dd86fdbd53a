import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import { type Problem, listNames, quote, suggest } from '../../plugin/problems.ts';
import { eachElement } from './each-node.ts';
import { refuse, speak } from './text-file.ts';

/** The kinds that GitHub has (https://docs.github.com/get-started/writing-on-github). */
const kinds = ['note', 'tip', 'important', 'warning', 'caution'] as const;

const marker = /^\[!(\w+)\]([^\n]*)(?:\n|$)/;

/**
 * A rehype plugin that makes callouts of the quotes that begin with `[!NOTE]`, each with its title in
 * the language of the text, or with what stands behind the marker.
 *
 * @throws {OctantError} for kinds that there are none of
 */
export function rehypeCallouts() {
  return (tree: Root, file: VFile): void => {
    const problems: Problem[] = [];
    eachElement(tree, (node) => {
      if (node.tagName !== 'blockquote') return;
      const first = node.children.find((child) => child.type === 'element');
      const text = first?.tagName === 'p' ? first.children[0] : undefined;
      if (!first || text?.type !== 'text') return;
      const [whole, name, title = ''] = marker.exec(text.value) ?? [];
      if (whole === undefined || name === undefined) return;
      const kind = kinds.find((candidate) => candidate === name.toLowerCase());
      if (!kind) {
        problems.push(unknownKind(name, node.position?.start.line));
        return;
      }
      text.value = text.value.slice(whole.length);
      const body = isEmpty(first)
        ? node.children.filter((child) => child !== first)
        : node.children;
      makeCallout(node, kind, title.trim() || speak(file, kind), body);
    });
    refuse(file, problems);
  };
}

function makeCallout(
  node: Element,
  kind: string,
  title: string,
  body: readonly ElementContent[],
): void {
  node.tagName = 'div';
  node.properties = { className: ['callout', kind], role: 'note' };
  node.children = [h('p', { className: ['callout-title'] }, title), ...body];
}

function isEmpty({ children }: Element): boolean {
  return children.every((child) => child.type === 'text' && child.value.trim() === '');
}

function unknownKind(name: string, line: number | undefined): Problem {
  const names = kinds.map((kind) => kind.toUpperCase());
  return {
    path: '',
    line,
    found: `${quote(`[!${name}]`)} is no kind of callout`,
    allowed: listNames(names),
    hint: suggest(name, names),
  };
}
