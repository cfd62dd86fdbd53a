import { expect, test } from 'playwright/test';
import { formulas } from '../support/builds.ts';

const editions = [
  {
    path: '/2025/03/01/tea/',
    grid: /^Leaf, water and time/,
    lattice: /^One step at a time/,
    table: 'Every way, in words.',
    cube: /^Eight kinds of cups/,
    words: ['oolong', 'Breakfast', 'scalded', 'Light'],
    row: 'Breakfast tea black boiling long Strong ✓',
    link: 'Breakfast tea, 3, Strong',
  },
  {
    path: '/zh/2025/03/01/tea/',
    grid: /^茶叶、水温与时间/,
    lattice: /^一次改变一项/,
    table: '逐项列出',
    cube: /^八种茶杯/,
    words: ['乌龙茶', '早餐茶', '烫坏', '清淡'],
    row: '早餐茶 红茶 沸水 长 浓郁 ✓',
    link: '早餐茶，3，浓郁',
  },
];

for (const { path, grid, lattice, table, cube, words, row, link } of editions) {
  test.describe(`the second post, ${path}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(formulas.origin + path);
    });

    test('draws its own definition as a grid, whose cells lead to their sections', async ({
      page,
    }) => {
      const drawing = page.getByRole('group', { name: grid }).and(page.locator('svg'));
      const figure = page.getByRole('figure').filter({ has: drawing });
      for (const word of words) await expect(figure).toContainText(word);
      await drawing.getByRole('link', { name: link }).click();
      await expect(page).toHaveURL(/#strong$/);
    });

    test('draws it as a lattice, a cube and a glyph', async ({ page }) => {
      for (const name of [lattice, cube]) {
        await expect(page.getByRole('img', { name }).locator('desc')).not.toBeEmpty();
      }
      await expect(page.locator('p .octant-glyph')).toHaveCount(1);
      await expect(page.locator('p .octant-glyph rect')).toHaveCount(8);
    });

    test('writes it as a table', async ({ page }) => {
      const figure = page.locator('figure:not(:has(svg))').filter({ hasText: table });
      await expect(figure.getByRole('row')).toHaveCount(25);
      await expect(figure.getByRole('row', { name: row, exact: true })).toBeVisible();
    });

    test('serves its drawn figures as files', async ({ page, request }) => {
      const links = page.locator('figcaption').getByRole('link', { name: /(SVG|PNG)$/ });
      await expect(links).toHaveCount(6);
      for (const file of await links.all()) {
        const answer = await request.get(
          new URL((await file.getAttribute('href')) ?? '', formulas.origin).href,
        );
        expect(answer.status()).toBe(200);
      }
      const table = await request.get(`${formulas.origin}/figures/tea/listed.en.svg`);
      expect(table.status()).toBe(404);
    });
  });
}

test('a matrix of 24 cells is a map beside the text too', async ({ page }) => {
  await page.goto(`${formulas.origin}/2025/03/01/tea/`);
  const map = page.getByRole('navigation', { name: 'Map of the matrix' });
  await expect(map.getByRole('link', { name: /, (Light|Mild|Strong)$/ })).toHaveCount(22);
  await expect(map).toContainText('→ Leaf');
  await expect(map).toContainText('↓ Water · Time');
});

test('the picture of a post in the list leads nowhere itself', async ({ page }) => {
  await page.goto(`${formulas.origin}/`);
  const item = page.getByRole('article').filter({ hasText: 'Making Tea' });
  await expect(item.locator('svg')).toHaveAttribute('aria-hidden', 'true');
  await expect(item.locator('svg a')).toHaveCount(0);
});

test('a matrix without the language of a page is shown in one that it has, and marked', async ({
  page,
}) => {
  const marks = async (path: string) => {
    await page.goto(formulas.origin + path);
    return page
      .locator('main :is(h1, figure, form, .octant-drawing)')
      .evaluateAll((all) => all.map((element) => element.getAttribute('lang')));
  };
  const [pots, desert, asked] = ['en', 'zh-Hant-TW', 'zh-Hant'];
  const zh = [null, pots, pots, pots, desert, null, asked, null, desert];
  expect(await marks('/zh/2025/05/01/sizes/')).toEqual(zh);
  const en = [null, null, null, null, 'ar', null, asked, null, 'ar'];
  expect(await marks('/2025/05/01/sizes/')).toEqual(en);
  await expect(page.locator('#desert-all figcaption')).toHaveCSS('direction', 'rtl');
  expect(new Set(await marks('/figures/desert/'))).toEqual(new Set(['ar']));
  expect(new Set(await marks('/zh/figures/pots/'))).toEqual(new Set(['en']));
});

test('definitions in TypeScript, JavaScript and JSON have pages and files alike', async ({
  request,
}) => {
  const status = async (path: string) => (await request.get(formulas.origin + path)).status();
  for (const id of ['tea', 'desert', 'kettles', 'pots']) {
    expect(await status(`/figures/${id}/`)).toBe(200);
    expect(await status(`/zh/figures/${id}/`)).toBe(200);
  }
  expect(await status('/figures/desert/all.zh-Hant-TW.svg')).toBe(200);
  expect(await status('/figures/kettles/ranks.zh.png')).toBe(200);
  expect(await status('/figures/pots/ranks.en.svg')).toBe(200);
  expect(await status('/figures/notes/')).toBe(404);
});
