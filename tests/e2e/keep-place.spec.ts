import { expect, test } from 'playwright/test';
import { blockIds, editions, lookAt, readFrom, settle, strayOf, switchTo } from './reading.ts';

const windows = [
  { width: 375, height: 700 },
  { width: 1280, height: 800 },
];
const shares = [0, 0.5, 0.9];
const directions = [
  ['en', 'zh'],
  ['zh', 'en'],
] as const;

for (const viewport of windows) {
  for (const [from, to] of directions) {
    test(`every block keeps its place from ${from} to ${to} at ${viewport.width} px`, async ({
      page,
    }) => {
      test.setTimeout(300_000);
      await page.setViewportSize(viewport);
      await page.goto(editions[from]);
      const ids = await blockIds(page);
      expect(ids.length).toBeGreaterThan(30);

      const strays: string[] = [];
      const look = async (id: string, share: number, when: string) => {
        const stray = strayOf(await lookAt(page, id), share);
        if (stray > 2) strays.push(`${id} at ${share}, ${when}: ${stray.toFixed(1)} px`);
      };
      for (const id of ids) {
        for (const share of shares) {
          if (!(await readFrom(page, id, share))) continue;
          await switchTo(page, to);
          await look(id, share, 'after the switch');
          if (share === 0.5) {
            await page.reload();
            await settle(page);
            await look(id, share, 'after a reload');
          }
          await page.goBack();
          await settle(page);
          await look(id, share, 'after Back');
        }
      }
      expect(strays).toEqual([]);
    });
  }
}
