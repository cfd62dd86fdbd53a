import { relative } from 'node:path';
import type { Element, Root } from 'hast';
import type { MdxJsxAttribute } from 'mdast-util-mdx';
import type {} from 'mdast-util-mdx';
import type { VFile } from 'vfile';
// By its path, since Node reads what the configuration imports.
import { checkAddress } from '../../plugin/addresses.ts';
import { OctantError } from '../../plugin/problems.ts';
import { eachNode } from '../writing/each-node.ts';

/** An address that an author wrote in a post. */
export interface WrittenLink {
  /** Path of the post, relative to the project. */
  readonly file: string;
  readonly line: number;
  /** As it stands in the page, base path included. */
  readonly href: string;
}

/** The attribute of an element that leads somewhere, as hast and JSX name it. */
const attributes: Readonly<Record<string, string>> = {
  ...{ a: 'href', area: 'href', form: 'action', object: 'data', button: 'formAction' },
  ...Object.fromEntries(
    ['audio', 'embed', 'iframe', 'img', 'source', 'track', 'video'].map((name) => [name, 'src']),
  ),
};

/** The attribute of a node that leads somewhere, to be read and written. */
interface Address {
  readonly line: number;
  readonly value: string;
  readonly write: (value: string) => void;
}

/**
 * A rehype plugin that puts the base path before the addresses of a text that begin with a slash,
 * and notes every address with its place, a file at once, to be looked for once the site is built.
 *
 * @throws {OctantError} for addresses that no link may have, such as `javascript:`
 */
export function noteLinks(
  base: string,
  note: (file: string, links: readonly WrittenLink[]) => void,
) {
  return () =>
    (tree: Root, file: VFile): void => {
      const path = relative(file.cwd, file.path);
      const addresses = findAddresses(tree);
      const problems = addresses.flatMap(({ line, value }) =>
        checkAddress('', value).map((problem) => ({ ...problem, line })),
      );
      if (problems.length > 0) throw new OctantError('The text', problems, path);
      const links = addresses.map(({ line, value, write }) => {
        const href = /^\/(?!\/)/.test(value) ? base.replace(/\/$/, '') + value : value;
        if (href !== value) write(href);
        return { file: path, line, href };
      });
      note(path, links);
    };
}

function findAddresses(tree: Root): Address[] {
  const addresses: Address[] = [];
  eachNode(tree, (node) => {
    if (node.type !== 'element' && !node.type.startsWith('mdxJsx')) return;
    const line = node.position?.start.line ?? 1;
    const address = node.type === 'element' ? ofElement(node) : ofComponent(node as Component);
    if (address) addresses.push({ line, ...address });
  });
  return addresses;
}

type Component = Extract<Root['children'][number], { type: 'mdxJsxFlowElement' }>;

function ofElement({ tagName, properties }: Element): Omit<Address, 'line'> | undefined {
  const name = attributes[tagName];
  const value = name === undefined ? undefined : properties[name];
  if (name === undefined || typeof value !== 'string') return undefined;
  return { value, write: (href) => (properties[name] = href) };
}

function ofComponent({ name, attributes: all }: Component): Omit<Address, 'line'> | undefined {
  const attribute = all.find(
    (candidate): candidate is MdxJsxAttribute =>
      candidate.type === 'mdxJsxAttribute' && candidate.name === attributes[name ?? ''],
  );
  const written = attribute?.value;
  const value = typeof written === 'object' ? textOf(written?.value) : written;
  if (!attribute || typeof value !== 'string') return undefined;
  return { value, write: (href) => (attribute.value = href) };
}

/** The text that an expression is, as in `href={'/about/'}`; undefined for one that makes its text. */
function textOf(expression = ''): string | undefined {
  return /^\s*(["'`])([^"'`\\$]*)\1\s*$/.exec(expression)?.[2];
}
