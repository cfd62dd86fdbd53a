import { gunzipSync } from 'node:zlib';
import { fromHtml } from 'hast-util-from-html';
import { SaxesParser } from 'saxes';
import { visit } from 'unist-util-visit';
import { readBib } from '../../../src/plugin/citation/index.ts';

export interface BuiltFile {
  readonly name: string;
  readonly text: string;
}

/** What a search finds is packed, behind a word that says so. */
export function textOf(file: Buffer, name: string): string {
  if (!name.endsWith('.pf_fragment')) return file.toString();
  return gunzipSync(file)
    .toString()
    .replace(/^pagefind_dcd/, '');
}

/** What a text has made of itself in a page: elements, attributes and scripts that say `evil`. */
function madeInHtml(text: string): string[] {
  const made: string[] = [];
  visit(fromHtml(text), 'element', (node) => {
    if (node.tagName.startsWith('evil')) made.push(node.tagName);
    for (const name of Object.keys(node.properties)) if (/^on/i.test(name)) made.push(name);
    if (node.tagName !== 'script' || node.properties.type === 'application/ld+json') return;
    const [code] = node.children;
    if (code?.type === 'text' && code.value.includes('evil(')) made.push(code.value.slice(0, 60));
  });
  return made;
}

function madeInXml(text: string): string[] {
  const made: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name);
    if (/^(evil|script|img)/.test(name)) made.push(name);
    made.push(...Object.keys(attributes).filter((attribute) => /^on/i.test(attribute)));
  });
  // Of an item of a feed these are HTML, which a reader shows.
  const open: string[] = [];
  const isHtml = () =>
    open.at(-1) === 'content:encoded' || open.slice(-2).join() === 'item,description';
  const held = (text: string) => {
    if (isHtml()) made.push(...madeInHtml(text));
  };
  parser.on('text', held);
  parser.on('cdata', held);
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  return made;
}

/** What the HTML in a feed has made of itself. */
function madeInJson(data: unknown, key = ''): string[] {
  if (typeof data === 'string') return key === 'content_html' ? madeInHtml(data) : [];
  return Object.entries(Object(data) as object).flatMap(([part, value]) => madeInJson(value, part));
}

/** What the texts of authors have made of themselves in a file, whatever its format. */
export function madeIn({ name, text }: BuiltFile): string[] {
  if (name.endsWith('.html')) return madeInHtml(text);
  if (/\.(xml|svg)$/.test(name)) return madeInXml(text);
  if (/\.(json|pf_fragment)$/.test(name)) return madeInJson(JSON.parse(text));
  if (/\.txt$|^_headers$/.test(name)) return /evil[\d(]/.test(text) ? ['a line'] : [];
  if (name.endsWith('.bib')) return readBib(text).length === 1 ? [] : ['another entry'];
  const lines = text.split(/\r?\n/).filter((line) => !/^([A-Z][A-Z\d] {2}- .*)?$/.test(line));
  const types = text.match(/^TY {2}- /gm) ?? [];
  return types.length === 1 ? lines : ['another reference'];
}
