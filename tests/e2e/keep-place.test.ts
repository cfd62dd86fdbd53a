import { expect, test } from 'playwright/test';
import { essay } from '../support/pages.ts';
import { blockIds, lookAt, readFrom, settle, strayOf, switchTo } from '../support/reading.ts';

const windows = [
  { width: 375, height: 700 },
  { width: 1280, height: 800 },
];
const { en, zh } = essay;

for (const viewport of windows) {
  for (const share of [0, 0.5, 0.9]) {
    test(`every block keeps its place, both ways, at ${share} and ${viewport.width} px`, async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await page.setViewportSize(viewport);
      await page.goto(en.path);
      const ids = await blockIds(page);
      expect(ids.length).toBeGreaterThanOrEqual(40);

      const strays: string[] = [];
      for (const id of ids) {
        for (const edition of [zh, en]) {
          const canBeRead = await readFrom(page, id, share);
          await switchTo(page, edition);
          const stray = strayOf(await lookAt(page, id), share);
          if (canBeRead && stray > 2) strays.push(`${id} in ${edition.lang}: ${stray.toFixed(1)}`);
        }
      }
      expect(strays).toEqual([]);
    });
  }

  test(`every block keeps its place after a reload and Back at ${viewport.width} px`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize(viewport);
    await page.goto(en.path);
    const ids = await blockIds(page);

    const strays: string[] = [];
    for (const id of ids) {
      const look = async (when: string) => {
        const stray = strayOf(await lookAt(page, id), 0.5);
        if (stray > 2) strays.push(`${id} ${when}: ${stray.toFixed(1)}`);
      };
      if (!(await readFrom(page, id, 0.5))) continue;
      await switchTo(page, zh);
      await page.reload();
      await settle(page);
      await look('after a reload');
      await page.goBack();
      await settle(page);
      await look('after Back');
    }
    expect(strays).toEqual([]);
  });
}
