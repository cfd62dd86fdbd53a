import type { MdxjsEsm } from 'mdast-util-mdx';
import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { type Problem, listNames, nearest, quote, suggest } from '../../plugin/problems.ts';
import { eachNode } from './each-node.ts';
import { folderOf } from './text-file.ts';

const list = 'astro-octant/components';
/** What it has for texts and for pages, and what a tag is made into without an import. */
const listed = [
  'Citation',
  'CitationMeta',
  'Figures',
  'LanguageAlternates',
  'LanguageSwitch',
  'Matrix',
  'MatrixGlyph',
];
const withoutImport = 'Ref';

/** What any text may name in braces: what MDX and Astro put there, and what is no name. */
const everywhere = /^(true|false|null|this|props|frontmatter|file|url|getHeadings)$/;

/**
 * Finds the components which a text uses and does not import, and the names in braces which it does
 * not have, of which MDX would name the first, without its place, once the page is made. The
 * documentation has some handed to it.
 */
export function findUnknownComponents(tree: Root, file: VFile): Problem[] {
  const code = tree.children.filter((node) => node.type === 'mdxjsEsm');
  const problems = code.flatMap(findUnlisted);
  const known = new Set([withoutImport, ...code.flatMap(namesIn)]);
  const words = new Set(code.flatMap(({ value }) => value.match(/[\w$]+/g) ?? []));
  eachNode(tree, (node) => {
    if (folderOf(file) === 'docs') return;
    const line = node.position?.start.line;
    const name = componentOf(node);
    if (name !== undefined && !known.has(name)) {
      problems.push(notImported(name, [...known], line));
    }
    for (const used of namesInBraces(node)) {
      if (words.has(used) || everywhere.test(used) || used in globalThis) continue;
      problems.push(notDefined(used, line));
    }
  });
  return problems;
}

/** Every name that may be a component's. */
function namesIn({ value }: MdxjsEsm): string[] {
  return value.match(/\b[A-Z]\w*/g) ?? [];
}

const fromList = new RegExp(`\\bimport\\s*\\{([^}]*)\\}\\s*from\\s*['"]${list}['"]`, 'g');

/** Names that are imported from the list of components, which has none of them. */
function findUnlisted({ value, position }: MdxjsEsm): Problem[] {
  return [...value.matchAll(fromList)].flatMap(({ 1: names = '', index }) => {
    const above = value.slice(0, index).split('\n').length - 1;
    return names
      .split(',')
      .map((name) => /^\s*(?:type\s+)?(\w+)/.exec(name)?.[1])
      .filter((name) => name !== undefined && /^[A-Z]/.test(name) && !listed.includes(name))
      .map((name) => ({
        path: '',
        line: position && position.start.line + above,
        found: `${quote(name)} is none of ${list}`,
        allowed: listNames(listed),
        hint: suggest(name, listed),
      }));
  });
}

/** The name of a component, of which `<Tea.Cup>` is a part; elements are written small. */
function componentOf(node: Nodes): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  return /^[A-Z]\w*/.exec(node.name ?? '')?.[0];
}

/** Names that stand alone in braces, or with their parts: `{tea}`, `of={tea.green}`. */
function namesInBraces(node: Nodes): string[] {
  const values = [];
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    values.push(node.value);
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    for (const { value } of node.attributes) {
      if (typeof value === 'object' && value) values.push(value.value);
    }
  }
  return values.flatMap((value) => /^\s*([A-Za-z_$][\w$]*)(\.[\w$]+)*\s*$/.exec(value)?.[1] ?? []);
}

function notDefined(name: string, line: number | undefined): Problem {
  return {
    path: '',
    line,
    found: `nothing is called ${quote(name)} here`,
    allowed: 'names that the text imports or exports',
    hint: `import or export it below the front matter, or write  \\{  for a brace`,
  };
}

function notImported(name: string, known: readonly string[], line: number | undefined): Problem {
  const near = nearest(name, [...known, ...listed]) ?? name;
  const path = listed.includes(near) ? list : `./${near}.astro`;
  const imported = listed.includes(near) ? `{ ${near} }` : near;
  return {
    path: '',
    line,
    found: `${quote(`<${name}>`)} is not imported`,
    allowed: `components that the text imports (${listNames(known)})`,
    hint: known.includes(near)
      ? `write ${quote(`<${near}>`)}`
      : `write  import ${imported} from '${path}';  below the front matter`,
  };
}
