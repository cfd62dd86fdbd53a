import { compile } from 'css-select';
import { type PageElement, type PageNode, type PageTree, isElement } from './page-tree.ts';

/** A selector as it is tried. */
export interface Query {
  /** Stands for a selector that only browsers know. */
  readonly isMatch: ((element: PageElement) => boolean) | undefined;
  /** Classes and names that a page must have for it, such as `.prose` and `p`. */
  readonly needed: readonly string[];
  /** The last of them, which the element itself must have. */
  readonly narrowest: string | undefined;
}

/**
 * Finds out which selectors some element of a page has. Each is tried only on the elements with a
 * class or a name that it asks for.
 *
 * @returns whether a selector matches; true too for one that only browsers know
 */
export function findMatches(page: PageTree): (query: Query) => boolean {
  const all: PageElement[] = [];
  const named = new Map<string, PageElement[]>();
  collect(page, all, (name, element) => {
    const others = named.get(name);
    if (others) others.push(element);
    else named.set(name, [element]);
  });
  return ({ isMatch, needed, narrowest }) => {
    if (!needed.every((name) => named.has(name))) return false;
    if (!isMatch) return true;
    return (narrowest === undefined ? all : (named.get(narrowest) ?? [])).some(isMatch);
  };
}

function collect(
  { children }: PageTree | PageElement,
  all: PageElement[],
  note: (name: string, element: PageElement) => void,
): void {
  for (const child of children) {
    if (!isElement(child)) continue;
    all.push(child);
    note(child.name, child);
    const classes = child.attribs['class'];
    if (classes) for (const name of classes.split(/\s+/)) note(`.${name}`, child);
    collect(child, all, note);
  }
}

/** Makes ready to try a selector. */
export function readSelector(selector: string): Query {
  const compounds = compoundsOf(selector);
  const needed = compounds.map((compound) => compound.match(/\.[\w-]+|^[a-z][\w-]*/g) ?? []);
  return {
    isMatch: compileSelector(selector),
    needed: needed.flat(),
    narrowest: needed.at(-1)?.at(-1),
  };
}

/** The parts that elements one in another or beside each other must match; what stands in brackets need not hold. */
function compoundsOf(selector: string): string[] {
  // What is written by its code, or in other letters, is not looked into.
  if (!/^[\x20-\x5b\x5d-\x7e\n]*$/.test(selector)) return [];
  let outside = selector.replaceAll(/\[(?:"[^"]*"|'[^']*'|[^\]])*\]/g, '');
  while (outside.includes('(')) outside = outside.replaceAll(/\([^()]*\)/g, '');
  return outside.split(/[\s>+~]+/);
}

function compileSelector(selector: string): Query['isMatch'] {
  try {
    return compile<PageNode, PageElement>(selector);
  } catch {
    return undefined;
  }
}
