/** A node of a syntax tree (https://github.com/estree/estree). */
interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/**
 * Finds the line on which a part of a definition is written.
 *
 * @param program the syntax tree of the file that holds it as its default export
 * @param source the text of that file
 * @param path names the part as a problem does: `layers.one.cells[0].size`
 * @returns the line of the part, counted from 1, or of the nearest one around it that is written
 *   there; `undefined` for a file without a default export
 */
export function findLine(program: unknown, source: string, path: string): number | undefined {
  const body = isNode(program) ? nodesIn(program['body']) : [];
  const exported = body.find(({ type }) => type === 'ExportDefaultDeclaration');
  if (!exported) return undefined;
  let place = exported;
  let value = resolve(exported['declaration'], body);
  for (const key of path.split(/[.[\]]+/).filter(Boolean)) {
    const part = value && findPart(value, key, body);
    if (!part) break;
    place = part;
    value = resolve(part.type === 'Property' ? part['value'] : part, body);
  }
  return source.slice(0, place.start).split('\n').length;
}

/** The property or the element of a literal that a key names; the last of a name wins. */
function findPart(value: SyntaxNode, key: string, body: SyntaxNode[]): SyntaxNode | undefined {
  if (value.type === 'ArrayExpression') return nodesIn(value['elements'])[Number(key)];
  if (value.type !== 'ObjectExpression') return undefined;
  for (const property of nodesIn(value['properties']).toReversed()) {
    if (property.type === 'SpreadElement') {
      const spread = resolve(property['argument'], body);
      const part = spread && findPart(spread, key, body);
      if (part) return part;
    } else if (nameOf(property['key']) === key) return property;
  }
  return undefined;
}

/** Looks through a call such as `defineMatrix(…)`, a type assertion, and the name of a constant. */
function resolve(value: unknown, body: SyntaxNode[]): SyntaxNode | undefined {
  if (!isNode(value)) return undefined;
  if (value.type === 'CallExpression') return resolve(nodesIn(value['arguments'])[0], body);
  if (isNode(value['expression'])) return resolve(value['expression'], body);
  if (value.type !== 'Identifier') return value;
  const declared = body
    .map((node) => (isNode(node['declaration']) ? node['declaration'] : node))
    .flatMap((node) => nodesIn(node['declarations']))
    .find(({ id }) => nameOf(id) === value['name']);
  return declared && resolve(declared['init'], body);
}

function nameOf(key: unknown): string | undefined {
  if (!isNode(key)) return undefined;
  return String(key.type === 'Identifier' ? key['name'] : key['value']);
}

function nodesIn(value: unknown): SyntaxNode[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
