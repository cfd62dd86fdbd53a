import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { providePackages } from '../support/debian.ts';
import { type Engine, enginePackages, startFirefox, startWebKit } from '../support/engines.ts';
import { essay } from '../support/pages.ts';
import { root } from '../support/project-copy.ts';
import { Reader } from '../support/reader.ts';
import { serveBuilds } from '../support/serving.ts';
import { ports } from './ports.ts';

// What the browser tests hold in Chromium, tried in the engines of Firefox and Safari.

const port = ports.engines;
const origin = `http://localhost:${port}`;
const specimen = `http://localhost:${port + 2}/2025/04/01/specimen/`;
const entry = readFileSync(join(root, 'content/citations/env-matrix.bib'), 'utf8');
let stopServing: () => void;

beforeAll(async () => {
  providePackages(enginePackages);
  stopServing = await serveBuilds(port);
});

afterAll(() => {
  stopServing();
});

describe.each([
  { name: 'Firefox', start: startFirefox },
  { name: 'WebKit', start: () => startWebKit(ports.webKitDriver) },
])('$name', ({ start }) => {
  let engine: Engine;
  let reader: Reader;

  beforeAll(async () => {
    engine = await start();
    reader = new Reader(engine);
    console.log(engine.version);
  });

  afterAll(() => engine.close());

  /** A reader who was never here, at a desk. */
  beforeEach(async () => {
    await engine.resize(1280, 800);
    await engine.open(`${origin}/404.html`);
    await engine.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
  });

  it.each([
    [essay.en.path, 460],
    [essay.en.path, 1280],
    [essay.zh.path, 460],
    [essay.zh.path, 1280],
  ])('draws %s at %i px in its colours, with every word within its cell', async (path, width) => {
    await engine.resize(width, 800);
    await engine.open(origin + path);
    const drawn = await engine.evaluate(() => {
      const cells = [...document.querySelectorAll('.prose figure svg g:has(> rect)')];
      const outside = cells.flatMap((cell) => {
        const box = cell.querySelector('rect')?.getBoundingClientRect();
        return [...cell.querySelectorAll('text')].filter((text) => {
          const { left, right } = text.getBoundingClientRect();
          return !box || left < box.left - 1 || right > box.right + 1;
        });
      });
      const fills = cells.map((cell) => getComputedStyle(cell.querySelector('rect') ?? cell).fill);
      return {
        cells: cells.length,
        colours: new Set(fills).size,
        outside: outside.map(({ textContent }) => textContent),
        sideways: document.documentElement.scrollWidth - innerWidth,
      };
    });
    expect(drawn.cells).toBeGreaterThan(40);
    expect(drawn.colours).toBeGreaterThanOrEqual(6);
    expect(drawn.outside).toEqual([]);
    expect(drawn.sideways).toBeLessThanOrEqual(0);
  });

  it('marks in the contents and on the map what is being read', async () => {
    await engine.open(`${origin}${essay.en.path}#layer-2`);
    await expect.poll(() => reader.count('.contents li > [aria-current]')).toBe(1);
    expect(await reader.text('.contents li > [aria-current]')).toContain('Second Layer');
    expect(await reader.texts('.map [aria-current] title')).toEqual([
      'RLHF, Second layer',
      'RLVR, Second layer',
    ]);
  });

  it('follows the choice of a scheme, and keeps it', async () => {
    const dark = () =>
      engine.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await engine.open(origin + essay.en.path);
    await reader.click('button.scheme');
    const light = await dark();
    await reader.click('button.scheme');
    await expect.poll(dark).not.toBe(light);
    const chosen = await dark();
    await engine.open(origin + essay.zh.path);
    expect(await dark()).toBe(chosen);
  });

  it('keeps the place from one language to the other and back', async () => {
    await engine.open(origin + essay.en.path);
    const ids = await engine.evaluate(() =>
      [...document.querySelectorAll('.prose :is(h2,p,li,figure,pre)[id]')].map(({ id }) => id),
    );
    const strays: string[] = [];
    for (const id of ids.filter((_, index) => index % 6 === 3)) {
      await engine.open(origin + essay.en.path);
      for (const { lang, path } of [essay.zh, essay.en]) {
        const canBeRead = await reader.scrollTo(id);
        await reader.click(`.octant-switch [hreflang="${lang}"]`);
        await expect.poll(() => reader.path()).toBe(path);
        await reader.settle();
        const stray = await reader.strayOf(id);
        if (canBeRead && stray > 2) strays.push(`${id} in ${lang}: ${stray.toFixed(1)}`);
      }
    }
    expect(ids.length).toBeGreaterThanOrEqual(40);
    expect(strays).toEqual([]);
  });

  it('chooses a cell of the explorer by a click and by keyboard', async () => {
    await engine.open(`${origin}/figures/env-matrix/`);
    await reader.click('.octant-explorer svg .octant-cell', 'RLVR');
    await expect.poll(() => reader.address()).toMatch(/\?env-matrix=easy\.hard\.easy$/);
    expect(await reader.text('.octant-explorer [role=status], .octant-explorer output')).toMatch(
      /RLVR[\s\S]*Problems abound/,
    );
    await reader.focus('.octant-explorer fieldset:first-of-type :checked');
    await reader.press('ArrowRight');
    await expect.poll(() => reader.address()).toMatch(/\?env-matrix=hard\.hard\.easy$/);
    await engine.open(`${origin}/zh/figures/env-matrix/?env-matrix=easy.hard.hard`);
    expect(await reader.text('.octant-explorer [role=status], .octant-explorer output')).toContain(
      '仅仅生成容易',
    );
  });

  it.each([
    [essay.en.path, 'verification'],
    [essay.zh.path, '环境'],
  ])('searches from %s and leads to what it finds', async (path, word) => {
    await engine.open(origin + path);
    await reader.click('a.search');
    await expect.poll(() => reader.isAt('dialog[open] input')).toBe(true);
    await reader.type(word);
    await expect.poll(() => reader.count('dialog[open] ul mark')).toBeGreaterThan(0);
    await reader.click('dialog[open] ul ul a, dialog[open] ul a');
    await expect.poll(() => reader.address()).toMatch(new RegExp(`^${origin}${path}`));
    await expect.poll(() => reader.count('dialog[open]')).toBe(0);
  });

  it('opens the search by its keys and closes it by Escape', async () => {
    await engine.open(origin + essay.en.path);
    await reader.press('Control', 'k');
    await expect.poll(() => reader.isAt('dialog[open] input')).toBe(true);
    await reader.press('Escape');
    await expect.poll(() => reader.count('dialog[open]')).toBe(0);
  });

  it.each([essay.en.path, essay.zh.path])('copies the entry of %s to the letter', async (path) => {
    await engine.open(origin + path);
    await reader.click('.octant-citation button:not([role=tab])');
    await expect.poll(() => reader.text('.octant-citation output')).toMatch(/Copied|已复制/);
    await engine.evaluate(() => {
      document.querySelector('h1')?.before(document.createElement('textarea'));
    });
    await reader.focus('textarea');
    await reader.press('Control', 'v');
    await expect
      .poll(() => engine.evaluate(() => document.querySelector('textarea')?.value))
      .toBe(entry);
  });

  it('opens a picture as large as the window, and closes it by Escape', async () => {
    await engine.open(specimen);
    await reader.click('button[commandfor]');
    await expect.poll(() => reader.count('dialog[open] img')).toBe(1);
    await reader.press('Escape');
    await expect.poll(() => reader.count('dialog[open]')).toBe(0);
  });

  it('shows a footnote where it is referred to', async () => {
    await engine.open(specimen);
    await reader.point('[data-footnote-ref]');
    await expect.poll(() => reader.count('.octant-preview:popover-open p')).toBeGreaterThan(0);
    await reader.press('Escape');
    await expect.poll(() => reader.count('.octant-preview:popover-open')).toBe(0);
  });

  it('opens contents and map on a narrow page', async () => {
    await engine.resize(460, 800);
    await engine.open(origin + essay.zh.path);
    await reader.click('button.opener');
    await expect.poll(() => reader.count('.contents:popover-open')).toBe(1);
    await reader.click('.contents a[href="#layer-2"]');
    await expect.poll(() => reader.address()).toMatch(/#layer-2$/);
    expect(await reader.count('.contents:popover-open')).toBe(0);
  });
});
