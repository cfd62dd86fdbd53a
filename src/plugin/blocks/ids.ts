import GithubSlugger from 'github-slugger';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { OctantError, type Problem, listNames, quote } from '../problems.ts';
import { readAttribute } from './block-kind.ts';
import type { Edit } from './edits.ts';
import type { Block } from './find-blocks.ts';
import { readMark } from './marks.ts';
import { isHeading, walk } from './tree.ts';

/** What a page has beside the text, with which no id of the text may collide. */
export interface PageIds {
  /** Ids that the page itself bears. */
  readonly reserved: readonly string[];
  /** Former ids of sections, from the front matter, each with its place there. */
  readonly former: readonly { readonly id: string; readonly path: string }[];
  /** The node in whose place `#more` will stand. */
  readonly excerptEnd: Nodes | undefined;
  /** For headings that hold `{frontmatter.title}`. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
}

/** Who bears an id already. */
interface Bearer {
  readonly line: number;
  readonly isBlock: boolean;
}

/** A heading to which its author gave no id. */
interface Unnamed {
  readonly node: Element;
  /** Id of the block that it is, if it is one. */
  readonly position: string | undefined;
}

/** What the ids of a page come to. */
export interface IdPlan {
  /** The ids of the headings that have none yet, made from their words as Astro makes them. */
  readonly edits: readonly Edit[];
  /** What authors wrote twice, in the text and in the front matter. */
  readonly problems: readonly Problem[];
  readonly formerProblems: readonly Problem[];
}

/**
 * Sees to it that no id stands twice on a page. What authors wrote twice is a problem; an id that is
 * made from the words of a heading moves out of the way of all others.
 */
export function planIds(root: Root, blocks: readonly Block[], page: PageIds): IdPlan {
  const blockOf = new Map<Nodes, Block>(blocks.map((block) => [block.node, block]));
  const bearers = new Map<string, Bearer>();
  const problems: Problem[] = [];

  const claim = (id: string, line: number, block?: Block): void => {
    const first = bearers.get(id);
    if (first) problems.push(takenTwice(id, line, first, block));
    else if (page.reserved.includes(id)) problems.push(takenByPage(id, line, page.reserved, block));
    else bearers.set(id, { line, isBlock: block !== undefined });
  };

  const unnamed: Unnamed[] = [];
  walk(root, (node, line) => {
    const block = blockOf.get(node);
    if (block) claim(block.id, line, block);
    else if (node === page.excerptEnd) bearers.set('more', { line, isBlock: false });
    else for (const id of idsOf(node)) claim(id, line);
    if (isHeading(node) && node.properties.id === undefined && !block?.named) {
      unnamed.push({ node, position: block?.id });
    }
  });

  const formerProblems = page.former.flatMap(({ id, path }): Problem[] => {
    const first = bearers.get(id);
    if (!first && !page.reserved.includes(id)) {
      bearers.set(id, { line: 1, isBlock: false });
      return [];
    }
    const found = first
      ? `the id ${quote(id)} stands on line ${first.line} already`
      : `the id ${quote(id)} is one of the page itself`;
    const hint = `leave ${quote(id)} out, since a link to it arrives already`;
    return [{ path, found, allowed: 'ids that nothing on the page has', hint }];
  });

  const isTaken = (id: string) => bearers.has(id) || page.reserved.includes(id);
  return { edits: nameHeadings(unnamed, isTaken, page.frontMatter), problems, formerProblems };
}

/**
 * Checks that no id stands twice in a text, whatever its page is.
 *
 * @param file path of the text, relative to the project
 * @throws {OctantError} naming each such id and both of its lines
 */
export function checkIds(root: Root, blocks: readonly Block[], file: string): void {
  const page = { reserved: [], former: [], excerptEnd: undefined, frontMatter: {} };
  const { problems } = planIds(root, blocks, page);
  if (problems.length > 0) throw new OctantError('The text', problems, file);
}

function takenTwice(id: string, line: number, first: Bearer, block: Block | undefined): Problem {
  const found = `the id ${quote(id)} stands on line ${first.line} already`;
  if (block && first.isBlock) {
    const allowed = 'one block per id, so that each has one counterpart in the other language';
    return { path: '', line, found, allowed, hint: giveAnother(block) };
  }
  const hint = 'give one of the two another id';
  return { path: '', line, found, allowed: 'one element per id', hint };
}

function takenByPage(
  id: string,
  line: number,
  reserved: readonly string[],
  block: Block | undefined,
): Problem {
  return {
    path: '',
    line,
    found: `the id ${quote(id)} is one of the page itself`,
    allowed: `any id but ${listNames(reserved)}`,
    hint: block ? giveAnother(block) : 'give it another id',
  };
}

function giveAnother({ kind }: Block): string {
  return `give this ${kind} another id, here and in the other languages`;
}

/** The ids that a node bears which is no block: an element's, a component's, those of raw HTML. */
function idsOf(node: Nodes): string[] {
  switch (node.type) {
    case 'element': {
      const { id } = node.properties;
      return typeof id === 'string' ? [id] : [];
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const id = readAttribute(node, 'id');
      return id === undefined ? [] : [id];
    }
    case 'raw': {
      const ids: string[] = [];
      walk(fromHtml(node.value, { fragment: true }), (within) => {
        if (within.type === 'element') ids.push(...idsOf(within));
      });
      return ids;
    }
    default:
      return [];
  }
}

/** Names headings by their words, with a number behind those that are taken. */
function nameHeadings(
  headings: readonly Unnamed[],
  isTaken: (id: string) => boolean,
  frontMatter: PageIds['frontMatter'],
): Edit[] {
  const slugger = new GithubSlugger();
  return headings.map(({ node, position }) => {
    const words = wordsOf(node, frontMatter);
    let value = slugger.slug(words);
    // A heading of signs alone has no words to be named by.
    if (value === '' && position !== undefined) value = position;
    else while (isTaken(value)) value = slugger.slug(words);
    return { kind: 'set', node, name: 'id', value };
  });
}

/** The words of a heading, as Astro takes them for its id, without numbers that others may move. */
function wordsOf(heading: Element, frontMatter: PageIds['frontMatter']): string {
  let words = '';
  walk(heading, (node) => {
    if (node.type === 'element' && node.properties['dataFootnoteRef'] !== undefined) return false;
    if (node.type === 'text') words += node.value;
    if (node.type === 'mdxTextExpression' && !readMark(node)) {
      words += readFrontMatter(node.value, frontMatter) ?? node.value;
    }
    return true;
  });
  return words;
}

/** The text that an expression such as `frontmatter.title` stands for. */
function readFrontMatter(
  expression: string,
  frontMatter: PageIds['frontMatter'],
): string | undefined {
  const [first, ...keys] = expression.trim().split('.');
  if (first !== 'frontmatter') return undefined;
  let value: unknown = frontMatter;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return typeof value === 'string' ? value : undefined;
}
