import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { SaxesParser } from 'saxes';
import { expect, test } from 'playwright/test';
import { site, hosts } from '../support/builds.ts';
import { root } from '../support/project-copy.ts';

for (const [build, host] of hosts) {
  const folder = join(root, build.folder);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const addressOf = (name: string) => `${host}${build.base}/${encodeURI(name)}`;

  for (const name of globSync('**/rss.xml', { cwd: folder }).sort()) {
    test(`${build.folder}/${name} is well-formed, says where it is, and holds whole texts`, () => {
      const source = read(name);
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(source).close();
      const feed = parseRssFeed(source);
      expect(feed.atom?.links).toEqual([
        { href: addressOf(name), rel: 'self', type: 'application/rss+xml' },
      ]);
      expect(feed.link).toBe(addressOf(name.replace('rss.xml', '')));
      expect(feed.language).toBe(name.startsWith('zh/') ? 'zh-CN' : 'en');
      expect(feed.items?.length ?? 0).toBeLessThanOrEqual(20);
      for (const item of feed.items ?? []) {
        expect(item.guid?.value).toBe(item.link);
        expect(Date.parse(String(item.pubDate))).not.toBeNaN();
        checkText(item.content?.encoded ?? '', item.link ?? '');
      }
    });
  }

  for (const name of globSync('**/feed.json', { cwd: folder }).sort()) {
    test(`${build.folder}/${name} is a JSON feed of the same posts`, () => {
      const feed = parseJsonFeed(read(name));
      expect(feed.feed_url).toBe(addressOf(name));
      expect(feed.home_page_url).toBe(addressOf(name.replace('feed.json', '')));
      expect(feed.language).toBe(name.startsWith('zh/') ? 'zh-CN' : 'en');
      const twin = parseRssFeed(read(name.replace('feed.json', 'rss.xml')));
      expect(feed.items?.map(({ url }) => url)).toEqual(twin.items?.map(({ link }) => link));
      expect(feed.items?.map((item) => item.content_html)).toEqual(
        twin.items?.map(({ content }) => content?.encoded),
      );
    });
  }
}

/** A text stands by itself: no script, no style, no drawing, and no address that needs its page. */
function checkText(html: string, page: string): void {
  expect(html, page).not.toBe('');
  const tree = fromHtml(html, { fragment: true });
  const foreign = selectAll('script, style, svg, button, [class], [style], [id]', tree);
  expect(
    foreign.map(({ tagName }) => tagName),
    page,
  ).toEqual([]);
  const addresses = selectAll('[href], [src]', tree).map(({ properties }) =>
    String(properties.href ?? properties.src),
  );
  expect(addresses.filter((address) => !/^(https?|mailto):/.test(address))).toEqual([]);
  for (const picture of selectAll('img', tree)) {
    expect(String(picture.properties.alt)).toMatch(/\S/);
    const file = new URL(String(picture.properties.src)).pathname;
    expect(file).toMatch(/\.(png|svg|jpe?g|webp|avif|gif)$/);
  }
}

test('the feed holds every figure of the essay, each as a file of the site, and its last words', () => {
  const [item] = parseRssFeed(readFileSync(join(root, site.folder, 'rss.xml'), 'utf8')).items ?? [];
  const tree = fromHtml(item?.content?.encoded ?? '', { fragment: true });
  const pictures = selectAll('figure img', tree).map(({ properties }) => String(properties.src));
  expect(pictures).toHaveLength(8);
  for (const src of pictures) {
    const path = src.replace('https://thinkwee.top', join(root, site.folder));
    expect(readFileSync(path).subarray(1, 4).toString()).toBe('PNG');
  }
  expect(toString(tree)).toContain('@article');
});
