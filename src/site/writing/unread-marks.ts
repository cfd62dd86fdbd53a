import type { Nodes, Parents, Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import type { VFile } from 'vfile';
import { type Problem, listNames, nearest, quote } from '../../plugin/problems.ts';
import { eachNode } from './each-node.ts';

/** What a parser left in words, with its line. */
interface Written {
  readonly words: string;
  readonly line: number;
}

/** Not behind a backslash, unless that is escaped itself. */
const unescaped = String.raw`(?<=(?<!\\)(?:\\\\)*)`;
const footnote = new RegExp(String.raw`${unescaped}\[\^((?:\\.|[^\\[\]\n])+)\]`, 'g');
const comment = new RegExp(String.raw`${unescaped}\{/\*(?:([^]*?)\*/\s*\})?`, 'g');

/** Finds footnotes that a text refers to and doesn't have, and comments of MDX in Markdown. */
export function findUnreadMarks(tree: Root, { path, value }: VFile): Problem[] {
  const source = String(value);
  const isMdx = path.endsWith('.mdx');
  const known: string[] = [];
  const texts: Written[] = [];
  eachNode(tree, (node) => {
    if (node.type === 'footnoteDefinition') known.push(node.label ?? node.identifier);
    if (node.type === 'link' || node.type === 'linkReference') return false;
    const written = wordsOf(node, source);
    if (written) texts.push(written);
    return undefined;
  });
  return texts.flatMap((text) => [
    ...find(text, footnote, (mark, name = '') => noFootnote(mark, name, known)),
    ...(isMdx ? [] : find(text, comment, ofMdx)),
  ]);
}

/** Elements whose marks are a part of the words around them. */
const open = new Set(['text', 'emphasis', 'strong', 'delete', 'break']);

/**
 * The words that stand in a block, as they are written, since a comment may have become emphasis, and
 * what is escaped looks like the rest in a tree. All else in it, such as code, is left blank.
 */
function wordsOf(node: Nodes, source: string): Written | undefined {
  if (!('children' in node) || open.has(node.type)) return undefined;
  const [first, last] = [node.children[0]?.position, node.children.at(-1)?.position];
  if (!first || !last || !node.children.some(({ type }) => open.has(type))) return undefined;
  const [start, end] = [first.start.offset ?? 0, last.end.offset ?? 0];
  let words = source.slice(start, end);
  for (const { position } of closedIn(node)) {
    const from = (position?.start.offset ?? 0) - start;
    const to = (position?.end.offset ?? 0) - start;
    const blank = words.slice(from, to).replaceAll(/[^\n]/g, ' ');
    words = words.slice(0, from) + blank + words.slice(to);
  }
  return { words, line: first.start.line };
}

function closedIn({ children }: Parents): Nodes[] {
  return (children as Nodes[]).flatMap((child) => {
    if (!open.has(child.type)) return [child];
    return 'children' in child ? closedIn(child) : [];
  });
}

function find(
  { words, line }: Written,
  mark: RegExp,
  tell: (written: string, held: string | undefined) => Omit<Problem, 'path' | 'line'>,
): Problem[] {
  return [...words.matchAll(mark)].map(({ 0: written, 1: held, index }) => {
    const above = words.slice(0, index).split('\n').length - 1;
    return { path: '', line: line + above, ...tell(written, held) };
  });
}

function noFootnote(mark: string, name: string, known: readonly string[]) {
  const near = nearest(name, known);
  const escape = `\\${mark} for the words themselves`;
  return {
    found: `${quote(mark)} refers to no footnote of the text`,
    allowed: `footnotes that the text defines (${listNames(known)})`,
    hint:
      near === undefined
        ? `write  [^${name.replaceAll(/\s+/g, '-')}]: …  on a line of its own, or  ${escape}`
        : `write  [^${near}]  or  ${escape}`,
  };
}

function ofMdx(mark: string, held: string | undefined) {
  const words = held?.trim().replaceAll(/\s+/g, ' ') ?? '…';
  return {
    found: `${quote(mark)} is a comment of MDX, which Markdown prints`,
    allowed: 'comments of HTML in a .md file',
    hint: `write  <!-- ${words} -->`,
  };
}
