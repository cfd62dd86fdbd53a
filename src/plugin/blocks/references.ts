import type { Element, Root } from 'hast';
import type { Strings } from '../languages/strings.ts';
import { type Problem, listNames, quote, suggest } from '../problems.ts';
import { type Component, type InlineComponent, readAttribute } from './block-kind.ts';
import type { Edit } from './edits.ts';
import type { NumberedPart } from './numbered-parts.ts';
import { walk } from './tree.ts';

type Reference = Component | InlineComponent;

/** What becomes of the references of a text. */
export interface ReferencePlan {
  readonly edits: readonly Edit[];
  readonly problems: readonly Problem[];
}

/**
 * Makes each `<Ref to="name" />` a link to the figure, the equation or the section of that name, which
 * says its number, and a section's heading, in the language of the text; or what stands in the tag.
 */
export function planReferences(
  root: Root,
  parts: readonly NumberedPart[],
  strings: Strings,
): ReferencePlan {
  const edits: Edit[] = [];
  const problems: Problem[] = [];
  const anchored = new Set<NumberedPart>();
  walk(root, (node, line) => {
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
    if (node.name !== 'Ref') return;
    const to = readAttribute(node, 'to');
    const found = to ? findParts(to, parts) : [];
    const [part, ...others] = found;
    if (!part || others.length > 0 || node.type === 'mdxJsxFlowElement') {
      problems.push({ path: '', line, ...explain(node, to, found, parts) });
      return;
    }
    anchored.add(part);
    edits.push({ kind: 'replace', node, replacement: makeLink(node, part, strings) });
  });
  for (const { node, anchor } of anchored) {
    if (node.type !== 'element') edits.push({ kind: 'set', node, name: 'anchor', value: anchor });
  }
  return { edits, problems };
}

/** A name may be said with the kind before it, where a figure and a section have the same. */
function findParts(to: string, parts: readonly NumberedPart[]): NumberedPart[] {
  const all = parts.filter(({ kind, name }) => name === to || `${kind}:${name}` === to);
  // A figure that is shown again is the same, and the first is meant.
  return all.filter(({ kind, name }, index) => {
    const first = all.findIndex((other) => other.kind === kind && other.name === name);
    return first === index;
  });
}

function makeLink(
  node: Reference,
  { kind, number, title, anchor }: NumberedPart,
  { t }: Strings,
): Element {
  const written = node.children;
  const words = {
    figure: () => t('figure', { number }),
    equation: () => t('equation', { number }),
    section: () => t('section', { number, title }),
  }[kind]();
  // A number stays with its word; a heading may take more than a line.
  const value = kind === 'section' ? words : words.replaceAll(' ', '\u00a0');
  return {
    type: 'element',
    tagName: 'a',
    properties: { href: `#${anchor}` },
    children: written.length > 0 ? written : [{ type: 'text', value }],
  };
}

function explain(
  node: Reference,
  to: string | undefined,
  found: readonly NumberedPart[],
  parts: readonly NumberedPart[],
): Pick<Problem, 'found' | 'allowed' | 'hint'> {
  const names = [...new Set(parts.map(({ name }) => name))].filter(Boolean);
  if (!to) {
    const hint = 'write it as  <Ref to="name" />';
    return { found: '<Ref> names nothing to refer to', allowed: listNames(names), hint };
  }
  if (found.length > 1) {
    const full = found.map(({ kind, name }) => quote(`${kind}:${name}`));
    const kinds = found.map(({ kind }) => `${kind === 'equation' ? 'an' : 'a'} ${kind}`);
    const hint = `write ${full.join(' or ')}`;
    const meant = `<Ref to=${quote(to)}> may mean ${kinds.join(' or ')}`;
    return { found: meant, allowed: listNames(full), hint };
  }
  if (found.length === 1 && node.type === 'mdxJsxFlowElement') {
    const hint = 'write it within a sentence';
    const alone = `<Ref to=${quote(to)}> stands on a line of its own`;
    return { found: alone, allowed: 'a reference beside words', hint };
  }
  return {
    found: `<Ref to=${quote(to)}> refers to nothing in the text`,
    allowed: listNames(names),
    hint: suggest(to, names),
  };
}
