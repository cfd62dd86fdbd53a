import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { essayPost } from '../../bench/pages/essay-post.ts';
import { plainPage, plainSheet, plainStyle } from '../../bench/pages/plain-page.ts';
import { type ServedPages, servePages } from '../../bench/pages/serve-pages.ts';
import { weigh } from '../../bench/pages/weigh.ts';

const html = `<!doctype html><html lang="en"><head><title>A &amp; B</title><style>p{color:red}</style></head>
<body><main><h1 class="big">A</h1><p>Text<svg></svg> and <a href="/b/" class="c">b</a>.</p><script>1</script></main></body></html>`;
const folder = mkdtempSync(join(tmpdir(), 'octant-pages-'));
let served: ServedPages;

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), html);
  writeFileSync(join(folder, 'face.woff2'), 'face');
  served = await servePages(folder, {
    variants: { plain: plainPage },
    files: { [plainSheet]: plainStyle },
  });
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

it('makes a plain page of a page: its text, its links and one style sheet', async () => {
  const page = await (await fetch(`${served.origin}/?plain`)).text();
  expect(page).toContain('<h1>A</h1><p>Text and <a href="/b/">b</a>.</p>');
  expect(page.match(/<(style|script|svg|link)[^>]*>/g)).toEqual([
    '<link rel="stylesheet" href="/plain.css">',
  ]);
  const sheet = await fetch(served.origin + plainSheet);
  expect(sheet.headers.get('content-type')).toBe('text/css');
  expect(await sheet.text()).toBe(plainStyle);
});

it('weighs what was fetched, once each, and a face as it is', () => {
  const urls = ['/?plain', '/plain.css', '/face.woff2', '/face.woff2', '/favicon.ico'];
  const items = [...urls.map((url) => ({ url: served.origin + url })), { url: 'data:,' }];
  const report = {
    categories: {},
    audits: { 'network-requests': { score: 1, details: { items } } },
  };
  const page = plainPage(html);
  expect(weigh(report, served)).toEqual({
    page: {
      requests: 1,
      raw: page.length,
      gzip: gzipSync(page, { level: 9 }).length,
      brotli: brotliCompressSync(page).length,
    },
    style: {
      requests: 1,
      raw: plainStyle.length,
      gzip: gzipSync(plainStyle, { level: 9 }).length,
      brotli: brotliCompressSync(plainStyle).length,
    },
    face: { requests: 1, raw: 4, gzip: 4, brotli: 4 },
  });
});

it('takes the essay to other sites as text alone, in both languages', () => {
  const [en, zh] = essayPost().editions;
  expect(en?.body).toContain('## Scaling Environments {#scaling}');
  expect(zh?.body).toContain('{#scaling}');
  for (const edition of [en, zh]) expect(edition?.body).not.toMatch(/<[A-Z]|import |\{\/\*/);
});
