import { globSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { preview } from 'astro';
import { expect, it } from 'vitest';
import { provideBrowser } from '../support/browser.ts';
import { type PostKind, generatePosts } from '../support/posts/generate-posts.ts';
import { writePosts } from '../support/posts/write-posts.ts';
import { fileBytes } from '../support/file-bytes.ts';
import { differing } from '../support/healthy-site.ts';
import { astro, copyProject, run } from '../support/project-copy.ts';
import { fewest } from '../../src/site/texts/read-beside.ts';
import { ports } from './ports.ts';

interface Built extends Disposable {
  readonly folder: string;
  readonly bytes: (name: string) => number;
  readonly count: (name: string, pattern: RegExp) => number;
}

/** The site with so many generated posts, built. */
async function build(posts: number, kind: PostKind): Promise<Built> {
  const copy = copyProject();
  writePosts(join(copy.folder, 'content'), generatePosts(kind, posts));
  const { code, output } = await copy.build();
  if (code !== 0) throw new Error(output);
  const folder = join(copy.folder, 'dist');
  return {
    folder,
    bytes: (name) => statSync(join(folder, name)).size,
    count: (name, pattern) => readFileSync(join(folder, name), 'utf8').match(pattern)?.length ?? 0,
    [Symbol.dispose]: () => {
      copy[Symbol.dispose]();
    },
  };
}

it('no page but the archive grows with the number of posts', { timeout: 900_000 }, async () => {
  using few = await build(10, 'stub');
  using many = await build(200, 'stub');
  const pages = ['index.html', 'zh/index.html', 'tags/all/index.html', 'zh/tags/all/index.html'];
  for (const name of pages) {
    console.log(`${name}: ${few.bytes(name)} bytes of 10 posts, ${many.bytes(name)} of 200`);
    const [some, most] = [few, many].map(({ count }) => count(name, /<article/g));
    expect(some, name).toBeLessThanOrEqual(11);
    expect(most, name).toBe(20);
    // Twice as many rows and no more; titles and tags differ in length.
    expect(many.bytes(name) / few.bytes(name), name).toBeLessThan(2);
  }
  for (const name of ['rss.xml', 'zh/rss.xml', 'tags/all/rss.xml']) {
    expect(few.count(name, /<item>/g), name).toBeGreaterThanOrEqual(10);
    expect(many.count(name, /<item>/g), name).toBe(20);
  }
  for (const name of ['feed.json', 'zh/tags/all/feed.json']) {
    expect(many.count(name, /"content_html"/g), name).toBe(20);
  }
  const isList = (name: string) => !/(^|\/)archive\//.test(name);
  const row = /<article class="row"/g;
  const all = globSync('**/*.html', { cwd: many.folder }).filter(isList);
  expect(all.filter((name) => many.count(name, row) > 20)).toEqual([]);
  // What shows as many rows of either is as large, and so is the essay, which shows none.
  const same = globSync('**/*.html', { cwd: few.folder }).filter(
    (name) => all.includes(name) && few.count(name, row) === many.count(name, row),
  );
  expect(same.length).toBeGreaterThan(5);
  expect(same.filter((name) => many.bytes(name) > 1.3 * few.bytes(name))).toEqual([]);
  const years = globSync('archive/*/index.html', { cwd: many.folder });
  const lines = years.map((name) => many.count(name, /<li>/g));
  expect(years.length).toBeGreaterThan(5);
  expect(lines.reduce((sum, count) => sum + count, 0)).toBe(201);
});

it(
  'no page of fifty posts with all that a text holds scrolls sideways at 320 px',
  { timeout: 900_000 },
  async () => {
    using site = await build(50, 'odd');
    const server = await preview({
      root: join(site.folder, '..'),
      server: { port: ports.manyPosts },
      logLevel: 'error',
    });
    const browser = await chromium.launch({
      executablePath: provideBrowser().path,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    const wide: string[] = [];
    const files = globSync('**/*.html', { cwd: site.folder });
    for (const file of files) {
      await page.goto(`http://localhost:${ports.manyPosts}/${file.replace(/index\.html$/, '')}`);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      if (overflow > 0) wide.push(`${file}: ${overflow}`);
    }
    await browser.close();
    await server.stop();
    expect(files.length).toBeGreaterThan(150);
    expect(wide).toEqual([]);
  },
);

it('a site before its first post says that there is none', { timeout: 300_000 }, async () => {
  using copy = copyProject();
  for (const name of ['posts', 'docs', 'citations']) {
    rmSync(join(copy.folder, 'content', name), { recursive: true });
  }
  mkdirSync(join(copy.folder, 'content/posts'));
  const { code, output } = await copy.build();
  expect(code, output).toBe(0);
  const read = (name: string) => readFileSync(join(copy.folder, 'dist', name), 'utf8');
  expect(read('index.html')).toContain('<p>Nothing has been published yet.</p>');
  expect(read('zh/index.html')).toContain('<p>还没有发布文章。</p>');
  expect(read('rss.xml')).not.toContain('<item>');
});

it(
  'a build on one core leaves the same bytes as one on several',
  { timeout: 900_000 },
  async () => {
    if (availableParallelism() < 2)
      throw new Error('There is one core, so that nothing is compared.');
    using copy = copyProject();
    // Enough for texts to be read and pages made in threads of their own, some of them with formulas.
    const essays = 20;
    const posts = [
      ...generatePosts('essay', essays),
      ...generatePosts('note', fewest / 2).slice(essays),
    ];
    writePosts(join(copy.folder, 'content'), posts);
    const dist = join(copy.folder, 'dist');
    const built = async (command: string, ...words: string[]) => {
      for (const name of ['node_modules', '.astro']) {
        rmSync(join(copy.folder, name), { recursive: true, force: true });
      }
      mkdirSync(join(copy.folder, 'node_modules'));
      const { code, output } = await run(command, [...words, astro, 'build'], {
        cwd: copy.folder,
        env: { SOURCE_DATE_EPOCH: '1767225600' },
      });
      if (code !== 0) throw new Error(output);
      return fileBytes(dist);
    };
    const several = await built(process.execPath);
    const one = await built('taskset', '--cpu-list', '0', process.execPath);
    expect(several.size).toBeGreaterThan(2000);
    expect(differing(one, several)).toEqual([]);
  },
);
