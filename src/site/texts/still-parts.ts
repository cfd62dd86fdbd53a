import { fileURLToPath } from 'node:url';
import type { VFile } from 'vfile';
import type { StillNode, StillPart, TextFacts } from './text-pieces.ts';

/** A node of a compiled text, as ESTree has it. */
interface CodeNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

interface Program {
  readonly body: unknown[];
}

/** A text whose author wrote no code at all. */
export interface StillText extends TextFacts {
  readonly part: StillPart;
}

/** Such texts, by their paths. */
export type StillTexts = Map<string, StillText>;

const reviver = fileURLToPath(new URL('revive-part.ts', import.meta.url));

/**
 * A recma plugin that makes data of the parts of a text that hold no code of their author: of
 * thousands of calls, each of which has to be parsed, bundled, compiled and kept, one remains a part,
 * with a string from which the same calls are made when the text is asked for.
 *
 * @param texts gets those that are one part
 */
export function recmaStillParts(texts?: StillTexts) {
  return (program: Program, { path, data: { astro } }: VFile): void => {
    const part = texts && readWhole(program);
    const { headings = [], frontmatter = {} } = astro ?? {};
    if (part !== undefined) texts?.set(path, { part, headings, frontmatter });
    if (replaceParts(program)) program.body.unshift(importReviver());
  };
}

/** What MDX and Astro write of every text, beside the import of what makes elements. */
const written = ['frontmatter', 'getHeadings', '_createMdxContent', 'MDXContent'];

/** All that a text makes, if it makes nothing else and imports and exports what every text does. */
function readWhole({ body }: Program): StillPart | undefined {
  const statements = body as CodeNode[];
  const others = statements.filter((node) => !isJsxImport(node));
  if (others.map(nameOfDeclared).join() !== written.join()) return undefined;
  const make = others.find((node) => node.type === 'FunctionDeclaration');
  const inner = (make?.['body'] as Program | undefined)?.body as CodeNode[] | undefined;
  const [variables, returned] = inner?.length === 2 ? inner : [undefined, inner?.[0]];
  const isOfMdx = variables === undefined || nameOfDeclared(variables) === '_components';
  if (!isOfMdx || inner === undefined || inner.length > 2) return undefined;
  return returned?.type === 'ReturnStatement' ? readPart(returned['argument']) : undefined;
}

function isJsxImport(node: CodeNode): boolean {
  if (node.type !== 'ImportDeclaration') return false;
  return (node['source'] as CodeNode)['value'] === 'astro/jsx-runtime';
}

/** The one name that a statement declares, exported or not. */
function nameOfDeclared(node: CodeNode): string | undefined {
  const declared = isNode(node['declaration']) ? node['declaration'] : node;
  const [first, ...others] = (declared['declarations'] ?? [declared]) as CodeNode[];
  return others.length === 0 ? nameOf(first?.['id']) : undefined;
}

/** Replaces the outermost parts below a node, and says whether there were any. */
function replaceParts(node: object): boolean {
  let isFound = false;
  for (const [key, value] of Object.entries(node)) {
    if (!isNode(value) && !Array.isArray(value)) continue;
    const part = isNode(value) && value.type === 'CallExpression' ? readPart(value) : undefined;
    if (part === undefined) isFound = replaceParts(value as object) || isFound;
    else {
      (node as Record<string, unknown>)[key] = callReviver(part);
      isFound = true;
    }
  }
  return isFound;
}

/** What an expression makes, as data; `undefined` where its author has a part in it. */
function readPart(node: unknown): StillPart | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal') return isPlain(node['value']) ? node['value'] : undefined;
  if (node.type === 'ArrayExpression') {
    const parts = (node['elements'] as unknown[]).map(readPart);
    return parts.includes(undefined) ? undefined : (parts as StillPart[]);
  }
  if (node.type !== 'CallExpression') return undefined;
  const [type, props, ...others] = node['arguments'] as unknown[];
  if (!/^_jsxs?$/.test(nameOf(node['callee']) ?? '') || others.length > 0) return undefined;
  const tag = readTag(type);
  return tag === undefined ? undefined : readProps(tag, props);
}

function readTag(type: unknown): string | undefined {
  if (!isNode(type)) return undefined;
  if (nameOf(type) === '_Fragment') return '';
  if (type.type === 'Literal') return typeof type['value'] === 'string' ? type['value'] : undefined;
  const { object, property, computed } = type;
  if (type.type !== 'MemberExpression' || nameOf(object) !== '_components') return undefined;
  const name = computed ? (property as CodeNode)['value'] : nameOf(property);
  return typeof name === 'string' ? `.${name}` : undefined;
}

function readProps(tag: string, props: unknown): StillNode | undefined {
  if (!isNode(props) || props.type !== 'ObjectExpression') return undefined;
  const read: Record<string, StillPart> = { '': tag };
  for (const property of props['properties'] as CodeNode[]) {
    const { key, value, computed } = property;
    if (property.type !== 'Property' || computed) return undefined;
    const name = nameOf(key) ?? (key as CodeNode)['value'];
    const part = readPart(value);
    const isOnlyText = name === 'children' || isPlain(part);
    if (typeof name !== 'string' || part === undefined || !isOnlyText) return undefined;
    read[name] = part;
  }
  return read as StillNode;
}

function nameOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Identifier' ? (node['name'] as string) : undefined;
}

function isNode(value: unknown): value is CodeNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function isPlain(value: unknown): value is string | number | boolean | null {
  return value === null || /^(string|number|boolean)$/.test(typeof value);
}

function callReviver(part: StillPart) {
  const json = JSON.stringify(part);
  // Only within the function that has them.
  const components = json.includes('"":".') ? [{ type: 'Identifier', name: '_components' }] : [];
  return {
    type: 'CallExpression',
    callee: { type: 'Identifier', name: '_still' },
    arguments: [{ type: 'Literal', value: json }, ...components],
    optional: false,
  };
}

function importReviver() {
  return {
    type: 'ImportDeclaration',
    specifiers: [
      {
        type: 'ImportSpecifier',
        imported: { type: 'Identifier', name: 'revivePart' },
        local: { type: 'Identifier', name: '_still' },
      },
    ],
    source: { type: 'Literal', value: reviver },
    attributes: [],
  };
}
