import { cpSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { type IncomingHttpHeaders, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lastingCache, securityHeaders } from '../../src/site/after-build/answer-headers.ts';
import { provideBrowser } from '../support/browser.ts';
import { type Build, site, siteUnderBase } from '../support/builds.ts';
import { type Served, serveByNginx } from '../support/nginx.ts';
import { essay, essays } from '../support/pages.ts';
import { root } from '../support/project-copy.ts';
import { ports } from './ports.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As it came, compressed or not. */
  readonly body: Buffer;
  /** What came over the wire, headers included. */
  readonly bytes: number;
}

/** Asks for an address as a browser does, and follows nothing. */
function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(address, { agent: false, headers: { 'Accept-Encoding': 'gzip', ...headers } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const { statusCode = 0, socket } = answer;
        const body = Buffer.concat(parts);
        resolve({ status: statusCode, headers: answer.headers, body, bytes: socket.bytesRead });
      });
    }).on('error', reject);
  });
}

const builds: [name: string, build: Build, port: number][] = [
  ['at the root', site, ports.nginx],
  ['under a base path', siteUnderBase, ports.nginx + 1],
];

describe.each(builds)('nginx, %s', (_, build, port) => {
  const folder = mkdtempSync(join(tmpdir(), 'octant-served-'));
  let served: Served;
  const url = (path: string) => served.origin + build.base + path;

  beforeAll(async () => {
    cpSync(join(root, build.folder), join(folder, build.base), { recursive: true });
    served = await serveByNginx(folder, build.base, port);
  });
  afterAll(async () => {
    await served[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  });

  it.each(['/', '/404.html', '/nothing/here/', '/favicon.svg', '/search'])(
    'gives the answer for %s the headers that `_headers` has',
    async (path) => {
      const { headers } = await ask(url(path));
      for (const [name, value] of Object.entries(securityHeaders)) {
        expect(headers[name.toLowerCase()], name).toBe(value);
      }
      expect(headers['server']).toBe('nginx');
    },
  );

  it('has what bears a digest in its name kept, and everything else asked for again', async () => {
    const assets = globSync('_astro/*', { cwd: join(root, build.folder) });
    expect(assets.length).toBeGreaterThan(3);
    for (const asset of assets) {
      const { status, headers } = await ask(url(`/${asset}`));
      expect([status, headers['cache-control']], asset).toEqual([200, lastingCache]);
    }
    for (const path of ['/', '/rss.xml', '/manifest.json', '/pagefind/search.js', '/robots.txt']) {
      const { headers } = await ask(url(path));
      expect(headers['cache-control'], path).toBe('no-cache');
      const again = await ask(url(path), { 'If-None-Match': headers.etag ?? '' });
      expect(again.status, path).toBe(304);
      expect(again.body).toHaveLength(0);
    }
  });

  it('compresses what is text, and says its kind and its encoding', async () => {
    const kinds = {
      '/': 'text/html; charset=utf-8',
      '/rss.xml': 'text/xml; charset=utf-8',
      '/feed.json': 'application/json; charset=utf-8',
      '/pagefind/search.js': 'application/javascript; charset=utf-8',
      [`${essay.en.path}cite.bib`]: 'application/x-bibtex',
      [`${essay.en.path}cite.ris`]: 'application/x-research-info-systems',
      [`/figures/env-matrix/${svg(build)}`]: 'image/svg+xml',
    };
    for (const [path, kind] of Object.entries(kinds)) {
      const { status, headers, body } = await ask(url(path));
      expect([status, headers['content-type']], path).toEqual([200, kind]);
      expect([headers['content-encoding'], headers.vary], path).toEqual([
        'gzip',
        'Accept-Encoding',
      ]);
      expect(gunzipSync(body).length, path).toBeGreaterThan(body.length);
    }
    const picture = await ask(url(`${essay.en.path}social.png`));
    expect(picture.headers['content-encoding']).toBeUndefined();
  });

  it.each(essays)('sends $path before a server waits', async ({ path }) => {
    const { bytes } = await ask(url(path));
    console.log(`${build.base}${path}: ${bytes} bytes with headers`);
    expect(bytes).toBeLessThanOrEqual(14_600);
  });

  it('answers what is not there with the page that says so, and a folder with its address', async () => {
    for (const path of ['/nothing/', '/zh/nothing', '/_astro/nothing.css']) {
      const { status, headers, body } = await ask(url(path));
      expect([status, headers['cache-control']], path).toEqual([404, 'no-cache']);
      expect(gunzipSync(body).toString(), path).toContain('页面不存在');
    }
    const { status, headers } = await ask(url('/zh/search'));
    expect([status, headers.location]).toEqual([301, `${build.base}/zh/search/`]);
  });

  it('serves pages, and a search in them, of which a browser complains nowhere', async () => {
    const browser = await chromium.launch({
      executablePath: provideBrowser().path,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(url(essay.zh.path));
    await page.getByRole('link', { name: '搜索' }).click();
    await page.getByRole('searchbox').fill('环境');
    await page.getByRole('dialog').getByRole('listitem').first().waitFor();
    await browser.close();
    expect(complaints).toEqual([]);
  });
});

/** One of the figures that are files. */
function svg(build: Build): string {
  const [name = ''] = globSync('*.svg', { cwd: join(root, build.folder, 'figures/env-matrix') });
  return name;
}
