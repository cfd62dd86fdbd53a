import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { site } from './support/builds.ts';
import { root } from './support/project-copy.ts';

// Prints what each page weighs over the wire and fails where an essay is over its budget: what a
// server sends in the first round trip is ten segments of 1,460 bytes.

const budget = { page: 14_600, script: 4_096 };

const rows = globSync('**/*.html', { cwd: join(root, site.folder) })
  .sort()
  .map((name) => ({ name, ...weigh(readFileSync(join(root, site.folder, name), 'utf8')) }));

for (const { name, page, script } of rows) {
  console.log(`${bytes(page)} page ${bytes(script)} script  ${name}`);
}
const heavy = rows.filter(
  ({ name, page, script }) =>
    name.includes('env-matrix') &&
    // With both texts side by side a page is no essay of its own; its script weighs the same.
    ((page > budget.page && !name.includes('/parallel/')) || script > budget.script),
);
if (heavy.length > 0) {
  const names = heavy.map(({ name }) => name).join(', ');
  console.error(`Over ${budget.page} bytes a page or ${budget.script} a script: ${names}`);
  process.exitCode = 1;
}

/** Bytes after gzip -9: the HTML with the style sheets it loads, and its scripts. */
function weigh(html: string): { page: number; script: number } {
  const tree = fromHtml(html);
  const linked = (selector: string, attribute: 'href' | 'src') =>
    selectAll(selector, tree).map((element) => read(String(element.properties[attribute])));
  const styles = linked('link[rel=stylesheet]', 'href');
  const scripts = selectAll('script:not([src])', tree).map(toString);
  return {
    page: [html, ...styles].map(gzip).reduce((sum, size) => sum + size),
    script: gzip([...scripts, ...linked('script[src]', 'src')].join('\n')),
  };
}

function read(address: string): string {
  return readFileSync(join(root, site.folder, address), 'utf8');
}

function gzip(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

function bytes(count: number): string {
  return count.toLocaleString('en').padStart(7);
}
