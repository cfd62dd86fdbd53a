import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { site } from './support/builds.ts';
import { root } from './support/project-copy.ts';

// Prints what each page weighs over the wire, and for the essays what each part of it adds, and
// fails where one is over its budget: a server sends ten segments of 1,460 bytes before it waits.

const budget = { page: 14_600, script: 4_096 };

/** What GitHub Pages answers before a page. */
const headers = `HTTP/1.1 200 OK
connection: keep-alive
content-length: 13000
server: GitHub.com
content-type: text/html; charset=utf-8
last-modified: Thu, 17 Jul 2025 12:50:32 GMT
access-control-allow-origin: *
etag: W/"6878f5a8-14cc7"
expires: Thu, 17 Jul 2025 13:00:32 GMT
cache-control: max-age=600
content-encoding: gzip
x-proxy-cache: MISS
x-github-request-id: 6B2E:3C1F4A:1D2C3B4:1E5F6A7:6878F5A8
accept-ranges: bytes
age: 0
date: Thu, 17 Jul 2025 12:50:32 GMT
via: 1.1 varnish
x-served-by: cache-fra-etou8220063-FRA
x-cache: HIT
x-cache-hits: 0
x-timer: S1752756632.123456,VS0,VE98
vary: Accept-Encoding
x-fastly-request-id: 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c

`.replaceAll('\n', '\r\n').length;

/** Parts of a page: each adds what it costs to leave it in, which in sum is less than the page. */
const parts = {
  'tags of the head':
    /<(meta|link) (?![^>]*stylesheet)[^>]*>|<script type="application[\s\S]*?<\/script>/g,
  'inline style': /<style>[\s\S]*?<\/style>/g,
  figures: /<svg[\s\S]*?<\/svg>/g,
  tables: /<table>[\s\S]*?<\/table>/g,
  citation: /<div class="octant-citation[\s\S]*?<output/g,
  comments: /<section class="comments[\s\S]*?<\/section>/g,
};

console.log(`${bytes(headers)} headers of an answer, counted with each page`);
const names = globSync('**/*.html', { cwd: join(root, site.folder) }).sort();
const heavy = names.filter((name) => {
  const html = read(name);
  const { page, late, script } = weigh(html);
  console.log(`${bytes(page)} page ${bytes(late)} late style ${bytes(script)} script  ${name}`);
  if (!name.includes('env-matrix') || name.includes('figures/')) return false;
  for (const [part, pattern] of Object.entries(parts)) {
    console.log(`${bytes(gzip(html) - gzip(html.replaceAll(pattern, '')))}   ${part}`);
  }
  // With both texts side by side a page is no essay of its own; its script weighs the same.
  return (page > budget.page && !name.includes('/parallel/')) || script > budget.script;
});
if (heavy.length > 0) {
  console.error(
    `Over ${budget.page} bytes a page or ${budget.script} a script: ${heavy.join(', ')}`,
  );
  process.exitCode = 1;
}

/** Bytes after gzip -9: the HTML with the sheets it waits for, its other sheets, and its scripts. */
function weigh(html: string): { page: number; late: number; script: number } {
  const tree = fromHtml(html);
  const linked = (selector: string, attribute: 'href' | 'src') =>
    selectAll(selector, tree).map((element) => read(String(element.properties[attribute])));
  const scripts = selectAll('script:not([src])', tree).map(toString);
  return {
    page: sum([headers, ...[html, ...linked('head link[rel=stylesheet]', 'href')].map(gzip)]),
    late: sum(linked('body link[rel=stylesheet]', 'href').map(gzip)),
    script: gzip([...scripts, ...linked('script[src]', 'src')].join('\n')),
  };
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
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
