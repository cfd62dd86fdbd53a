import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJsonFeed } from 'feedsmith';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { SaxesParser } from 'saxes';
import { expect, test } from 'playwright/test';
import { headersFile } from '../../src/site/after-build/answer-headers.ts';
import { hosts } from '../support/builds.ts';
import { pagesOf } from '../support/pages.ts';
import { root } from '../support/project-copy.ts';

for (const [build, host] of hosts) {
  const folder = join(root, build.folder);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const origin = `${host}${build.base}`;

  /** The file that an address leads to, as a static server finds it; undefined for another host's. */
  const fileOf = (address: string, from = '/'): string | undefined => {
    const url = new URL(address, origin + from);
    if (url.origin !== host) return undefined;
    expect(url.pathname.startsWith(`${build.base}/`), address).toBe(true);
    const path = decodeURI(url.pathname.slice(build.base.length + 1));
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  };
  const missing = (addresses: readonly string[], from?: string) =>
    addresses.filter((address) => {
      const file = fileOf(address, from);
      return file !== undefined && !existsSync(join(folder, file));
    });

  test(`${build.folder}: each language has a manifest, and each of its icons is there at its size`, () => {
    const manifests = globSync('**/manifest.json', { cwd: folder }).sort();
    expect(manifests).toEqual(['manifest.json', 'zh/manifest.json']);
    for (const name of manifests) {
      const { icons, start_url, scope, lang } = JSON.parse(read(name)) as Record<string, string> & {
        icons: { src: string; sizes: string; type: string }[];
      };
      expect(fileOf(start_url ?? '')).toBe(name.replace('manifest.json', 'index.html'));
      expect(scope).toBe(`${build.base}/`);
      expect(lang).toBe(name.startsWith('zh/') ? 'zh-CN' : 'en');
      expect(icons.map(({ type }) => type)).toEqual(['image/svg+xml', 'image/png', 'image/png']);
      expect(missing(icons.map(({ src }) => src))).toEqual([]);
      for (const { src, sizes } of icons.filter(({ type }) => type === 'image/png')) {
        expect(sizeOf(fileOf(src) ?? '')).toBe(sizes);
      }
    }
    expect(sizeOf('apple-touch-icon.png')).toBe('180x180');
  });

  /** Width and height of a PNG, as https://www.w3.org/TR/png/#11IHDR has them. */
  function sizeOf(name: string): string {
    const header = readFileSync(join(folder, name));
    return `${header.readUInt32BE(16)}x${header.readUInt32BE(20)}`;
  }

  test(`${build.folder}: the file that hosts read the headers from names its folder of assets`, () => {
    expect(read('_headers')).toBe(headersFile(`${build.base}/_astro`));
    expect(existsSync(join(folder, '_astro'))).toBe(true);
  });

  test(`${build.folder}: every page leads to its icons and its manifest`, () => {
    for (const { file, html, path } of pagesOf(build)) {
      const links = selectAll('link', fromHtml(html)).map(({ properties }) => properties);
      const hrefs = (rel: string) =>
        links.filter((link) => [link.rel].flat().includes(rel)).map(({ href }) => String(href));
      expect(hrefs('apple-touch-icon'), file).toEqual([`${build.base}/apple-touch-icon.png`]);
      const language = path.startsWith(`${build.base}/zh/`) ? 'zh/' : '';
      expect(hrefs('manifest'), file).toEqual([`${build.base}/${language}manifest.json`]);
    }
  });

  test(`${build.folder}: robots.txt leads to the site map, and that to every page to be found`, () => {
    const [, index = ''] = /^Sitemap: (.+)$/m.exec(read('robots.txt')) ?? [];
    const maps = locations(read(fileOf(index) ?? ''));
    const pages = maps.flatMap((map) => locations(read(fileOf(map) ?? '')));
    const hidden = /(^|\/)(404\.html|parallel\/.*)$/;
    const shown = pagesOf(build)
      .map(({ file }) => file.slice(build.folder.length + 1))
      .filter((name) => !hidden.test(name));
    expect(pages.map((page) => fileOf(page)).sort()).toEqual(shown.sort());
  });

  test(`${build.folder}: every address in feeds and style sheets leads to a file`, () => {
    const feeds = globSync('**/feed.json', { cwd: folder });
    const { length } = globSync('**/rss.xml', { cwd: folder });
    expect(feeds).toHaveLength(length);
    for (const name of feeds) {
      const { items = [], home_page_url, feed_url } = parseJsonFeed(read(name));
      expect(missing([home_page_url ?? '', feed_url ?? '']), name).toEqual([]);
      for (const { url = '', content_html = '' } of items) {
        const held = selectAll('[href], [src]', fromHtml(content_html, { fragment: true }));
        const addresses = held.map(({ properties: { href, src } }) => String(href ?? src));
        expect(missing([url, ...addresses]), name).toEqual([]);
      }
    }
    for (const name of globSync('**/*.css', { cwd: folder })) {
      const addresses = [...read(name).matchAll(/url\((?!data:)["']?([^"')]+)/g)];
      expect(
        missing(
          addresses.map(([, address = '']) => address),
          `/${name}`,
        ),
        name,
      ).toEqual([]);
    }
  });
}

/** What the `<loc>` elements of a site map hold, read strictly. */
function locations(source: string): string[] {
  const found: string[] = [];
  const parser = new SaxesParser();
  let isLocation = false;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => (isLocation = name === 'loc'));
  parser.on('text', (text) => {
    if (isLocation && text.trim()) found.push(text);
  });
  parser.write(source).close();
  return found;
}
