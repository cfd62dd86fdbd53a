import { Fragment, jsx } from 'astro/jsx-runtime';
import {
  escapeHTML,
  markHTMLString,
  spreadAttributes,
  voidElementNames,
} from 'astro/runtime/server/index.js';

/** A part of a text as data. */
export type StillPart = string | number | boolean | null | readonly StillPart[] | StillNode;

/** An element: its tag, behind a dot if it may be a component's, or nothing for a fragment. */
export interface StillNode {
  readonly '': string;
  readonly children?: StillPart;
  readonly [attribute: string]: StillPart | undefined;
}

/** HTML, or what calls make where components are to be asked. */
type Revived = { readonly html: string } | { readonly node: unknown };

/**
 * Makes of a part what comes of the calls that stood there: the HTML of its elements, which Astro would
 * write one by one, around components that are called.
 *
 * @param components what stands for the elements of the text
 */
export function revivePart(
  json: string,
  components: Readonly<Record<string, unknown>> = {},
): unknown {
  const revive = (part: StillPart | undefined): Revived => {
    if (typeof part === 'string') return { html: escapeHTML(part) };
    if (isList(part)) return join(part.map(revive));
    if (typeof part !== 'object' || part === null) return { html: writePlain(part) };
    const { '': tag, children, ...attributes } = part;
    const type = tag.startsWith('.') ? components[tag.slice(1)] : tag || Fragment;
    const content = revive(children);
    if ('html' in content && !Object.keys(attributes).some((name) => directive.test(name))) {
      if (type === Fragment) return content;
      if (typeof type === 'string' && plain.test(type)) {
        return { html: writeElement(type, attributes, children ?? '', content.html) };
      }
    }
    const within = children === undefined ? {} : { children: nodeOf(content) };
    return { node: jsx(type, { ...attributes, ...within }) };
  };
  const revived = revive(JSON.parse(json) as StillPart);
  return 'html' in revived ? jsx(Fragment, { children: nodeOf(revived) }) : revived.node;
}

/** Elements of a name with a hyphen may be rendered by others, and a style is escaped otherwise. */
const plain = /^(?!style$)[a-z][a-z0-9]*$/i;
const directive = /^slot$|:/;

function writeElement(
  tag: string,
  attributes: Readonly<Record<string, unknown>>,
  children: StillPart,
  content: string,
): string {
  const start = `<${tag}${String(spreadAttributes(attributes))}`;
  const isVoid = children === '' && voidElementNames.test(tag);
  return isVoid ? `${start}/>` : `${start}>${content}</${tag}>`;
}

function writePlain(value: number | boolean | null | undefined): string {
  return value || value === 0 ? String(value) : '';
}

function join(items: readonly Revived[]): Revived {
  const joined: Revived[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (last && 'html' in last && 'html' in item) {
      joined[joined.length - 1] = { html: last.html + item.html };
    } else joined.push(item);
  }
  const [first = { html: '' }] = joined;
  return joined.length > 1 || 'node' in first ? { node: joined.map(nodeOf) } : first;
}

/** Astro leaves out HTML of space alone, and no words of it. */
function nodeOf(revived: Revived): unknown {
  if ('node' in revived) return revived.node;
  return revived.html.trim() === '' ? revived.html : markHTMLString(revived.html);
}

function isList(part: StillPart | undefined): part is readonly StillPart[] {
  return Array.isArray(part);
}
