import { type Page, expect, test } from 'playwright/test';
import { essay } from '../support/pages.ts';
import { reportOnPages } from '../support/report-on-pages.ts';
import { blockIds, lookAt, readFrom, settle, strayOf, switchTo } from '../support/reading.ts';

const windows = [
  { width: 375, height: 700 },
  { width: 1280, height: 800 },
];
const { en, zh } = essay;

// Every block in turn takes minutes, so it is left to `npm run test:places`; a few are tried always.
const reaches = [
  { blocks: 'a block in nine', every: 9, tag: [] },
  { blocks: 'every block', every: 1, tag: '@slow' },
];

for (const viewport of windows) {
  for (const { blocks, every, tag } of reaches) {
    for (const share of [0, 0.5, 0.9]) {
      const title = `${blocks} keeps its place, both ways, at ${share} and ${viewport.width} px`;
      test(title, { tag }, async ({ page }) => {
        test.setTimeout(900_000);
        await page.setViewportSize(viewport);
        await page.goto(en.path);
        const ids = await blockIds(page);
        expect(ids.length).toBeGreaterThanOrEqual(40);
        await reportOnPages('blocks and their places', some(ids, every), (id) =>
          tryBothWays(page, id, share),
        );
      });
    }

    const title = `${blocks} keeps its place after a reload and Back at ${viewport.width} px`;
    test(title, { tag: '@slow' }, async ({ page }) => {
      test.setTimeout(900_000);
      await page.setViewportSize(viewport);
      await page.goto(en.path);
      const ids = await blockIds(page);
      await reportOnPages('blocks after a reload and Back', some(ids, every), (id) =>
        tryReloadAndBack(page, id),
      );
    });
  }
}

for (const by of ['mouse', 'keyboard', 'touch'] as const) {
  test.describe(() => {
    test.use({ hasTouch: by === 'touch', viewport: { width: 375, height: 700 } });

    test(`a reader keeps the place by ${by}`, async ({ page }) => {
      await page.goto(en.path);
      const id = (await blockIds(page))[30] ?? '';
      for (const [from, edition] of [
        [en, zh],
        [zh, en],
      ] as const) {
        await page.goto(from.path);
        expect(await readFrom(page, id, 0.5)).toBe(true);
        await switchTo(page, edition, by);
        expect(strayOf(await lookAt(page, id), 0.5)).toBeLessThanOrEqual(2);
      }
    });
  });
}

function some(ids: readonly string[], every: number): string[] {
  return ids.filter((_, at) => at % every === 0);
}

/** Switches to Chinese and back at a block, which has to be where it was. */
async function tryBothWays(page: Page, id: string, share: number): Promise<void> {
  for (const edition of [zh, en]) {
    const canBeRead = await readFrom(page, id, share);
    await switchTo(page, edition);
    const stray = strayOf(await lookAt(page, id), share);
    if (canBeRead) expect(stray, `in ${edition.lang}`).toBeLessThanOrEqual(2);
  }
}

async function tryReloadAndBack(page: Page, id: string): Promise<void> {
  const look = async (when: string) => {
    expect(strayOf(await lookAt(page, id), 0.5), when).toBeLessThanOrEqual(2);
  };
  if (!(await readFrom(page, id, 0.5))) return;
  await switchTo(page, zh);
  await page.reload();
  await settle(page);
  await look('after a reload');
  await page.goBack();
  await settle(page);
  await look('after Back');
}
