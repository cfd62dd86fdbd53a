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

/**
 * Finds the components which a text uses and does not import, of which MDX would name the first,
 * without its place, once the page is made. The documentation has some handed to it.
 */
export function findUnknownComponents(tree: Root, file: VFile): Problem[] {
  const code = tree.children.filter((node) => node.type === 'mdxjsEsm');
  const problems = code.flatMap(findUnlisted);
  const known = new Set([withoutImport, ...code.flatMap(namesIn)]);
  eachNode(tree, (node) => {
    const name = componentOf(node);
    if (name === undefined || known.has(name) || folderOf(file) === 'docs') return;
    problems.push(notImported(name, [...known], node.position?.start.line));
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
