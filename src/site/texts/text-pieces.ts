import type { MarkdownHeading } from 'astro';
import { escapeHTML, spreadAttributes, voidElementNames } from 'astro/runtime/server/index.js';

/** What a page asks of a text beside its words. */
export interface TextFacts {
  readonly headings: readonly MarkdownHeading[];
  /** As its author and the plugins of Markdown left it. */
  readonly frontmatter: Readonly<Record<string, unknown>>;
}

/** A part of a text as data. */
export type StillPart = string | number | boolean | null | readonly StillPart[] | StillNode;

/** An element: its tag, behind a dot if it may be a component's, or nothing for a fragment. */
export interface StillNode {
  readonly '': string;
  readonly children?: StillPart;
  readonly [attribute: string]: StillPart | undefined;
}

/** HTML, which need not be balanced, or an element that is made when its page is. */
export type TextPiece = string | OpenPiece;

export interface OpenPiece {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** Nothing where it has no children. */
  readonly content?: readonly TextPiece[];
}

/** Elements of a name with a hyphen may be rendered by others, and a style is escaped otherwise. */
const plain = /^(?!style$)[a-z][a-z0-9]*$/i;
const directive = /^slot$|:/;

/**
 * Writes a part as HTML, as Astro does element by element, around what has to be left to a page.
 *
 * @param isOpen whether a component may stand for the elements of a name
 */
export function writePieces(part: StillPart, isOpen: (name: string) => boolean): TextPiece[] {
  const write = (each: StillPart | undefined): readonly TextPiece[] => {
    if (typeof each === 'string') return [escapeHTML(each)];
    if (isList(each)) return each.flatMap(write);
    if (typeof each !== 'object' || each === null) return [writePlain(each)];
    const { '': tag, children, ...attributes } = each;
    const content = write(children);
    // What goes into a slot is to be found where it stands.
    const isStill = !isDirected(attributes) && !content.some(isDirectedPiece);
    if (isStill && tag === '') return content;
    const name = tag.replace('.', '');
    if (isStill && plain.test(name) && !(tag !== name && isOpen(name))) {
      return writeElement(name, attributes, children === undefined ? undefined : content);
    }
    return [{ tag, attributes, ...(children !== undefined && { content: join(content) }) }];
  };
  return join(write(part));
}

/** An element around its content, or without any. */
export function writeElement<Content>(
  tag: string,
  attributes: Readonly<Record<string, unknown>>,
  content: readonly Content[] = [],
): (string | Content)[] {
  const start = `<${tag}${String(spreadAttributes(attributes))}`;
  const isVoid = content.every((piece) => piece === '') && voidElementNames.test(tag);
  return isVoid ? [`${start}/>`] : [`${start}>`, ...content, `</${tag}>`];
}

function isDirected(attributes: object): boolean {
  return Object.keys(attributes).some((name) => directive.test(name));
}

function isDirectedPiece(piece: TextPiece): boolean {
  return typeof piece !== 'string' && isDirected(piece.attributes);
}

function writePlain(value: number | boolean | null | undefined): string {
  return value || value === 0 ? String(value) : '';
}

function join(pieces: readonly TextPiece[]): TextPiece[] {
  const joined: TextPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof last === 'string' && typeof piece === 'string') {
      joined[joined.length - 1] = last + piece;
    } else joined.push(piece);
  }
  return joined;
}

function isList(part: StillPart | undefined): part is readonly StillPart[] {
  return Array.isArray(part);
}
