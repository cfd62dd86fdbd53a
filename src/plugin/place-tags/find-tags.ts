/** A node as ESTree has it (https://github.com/estree/estree), as far as it is used. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** A tag of one of the package's components, in what Astro makes of a page. */
export interface FoundTag {
  /** As its author writes it: `Matrix`, `Octant.Matrix`. */
  readonly name: string;
  /** Behind the brace of the object that holds its attributes. */
  readonly inside: number;
  /** Where the map knows of it: its first attribute, or else the call. */
  readonly index: number;
}

const list = 'astro-octant/components';
const file = /^astro-octant\/components\/\w+\.astro$/;

/**
 * Finds the tags of the package's components in a compiled page.
 *
 * @param program its syntax tree
 */
export function findTags(program: unknown): FoundTag[] {
  const nodes = nodesIn(program, () => true);
  const { render, components } = readImports(nodes);
  if (components.size === 0) return [];
  for (const node of nodes) for (const name of namesBoundBy(node)) components.delete(name);
  return nodes.flatMap(({ type, start, callee, arguments: given }) => {
    if (type !== 'CallExpression' || nameOf(callee) !== render) return [];
    const [, , component, attributes] = given as readonly (Node | undefined)[];
    const name = nameOf(component);
    if (attributes?.type !== 'ObjectExpression' || !components.has(name.replace(/\..*/, '')))
      return [];
    const [first] = attributes['properties'] as readonly (Node | undefined)[];
    return { name, inside: attributes.start + 1, index: first?.start ?? start };
  });
}

/** What a page calls to render a component, and its own names for those of the package. */
function readImports(nodes: readonly Node[]) {
  const components = new Set<string>();
  let render: string | undefined;
  for (const { type, source, specifiers } of nodes) {
    if (type !== 'ImportDeclaration') continue;
    const path = (source as Node)['value'] as string;
    for (const { local, imported } of specifiers as readonly Node[]) {
      if (path === list || file.test(path)) components.add(nameOf(local));
      if (path === 'astro/compiler-runtime' && nameOf(imported) === 'renderComponent') {
        render = nameOf(local);
      }
    }
  }
  return { render, components };
}

/** The names that a page gives to values of its own; they may hide those of its imports. */
function namesBoundBy({ type, id, params, param }: Node): string[] {
  if (!/Function|Declarator|Class|Catch/.test(type)) return [];
  const bound = nodesIn([id, params, param], (node) => !node.type.startsWith('TS'));
  return bound.filter((node) => node.type === 'Identifier').map(nameOf);
}

function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  const { type, name, object, property } = node;
  return type === 'MemberExpression' ? `${nameOf(object)}.${nameOf(property)}` : String(name);
}

/** A node and all below it, in the order of the text, on no stack but its own. */
function nodesIn(value: unknown, enters: (node: Node) => boolean): Node[] {
  const nodes: Node[] = [];
  const stack = [value];
  while (stack.length > 0) {
    const part = stack.pop();
    if (isNode(part)) {
      if (!enters(part)) continue;
      nodes.push(part);
    }
    if (typeof part === 'object' && part !== null) stack.push(...partsOf(part));
  }
  return nodes;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** What a node or a list holds, from the last. */
function partsOf(value: object): unknown[] {
  return Object.values(value).reverse();
}
