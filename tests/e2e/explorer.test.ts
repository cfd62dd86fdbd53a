import { type Page, expect, test } from 'playwright/test';
import { formulas } from '../support/builds.ts';

const essay = '/figures/env-matrix/';
const tea = `${formulas.origin}/figures/tea/`;

const choices = [
  {
    hard: ['Generation'],
    cell: 'RLHF',
    status:
      'RLHF Second layer Collecting high-quality problems from real users is what is difficult. Read about it',
  },
  {
    hard: ['Generation', 'Solving'],
    cell: 'Only verification is easy',
    status:
      'Only verification is easy Third layer The hardest math problems: few can pose them, fewer can solve them. Read about it',
  },
  {
    hard: ['Verification'],
    cell: 'not discussed',
    status: 'not discussed Verification is harder than solving.',
  },
];

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} script`, () => {
    test.use({ javaScriptEnabled });

    for (const { hard, cell, status } of choices) {
      test(`hard ${hard.join(' and ').toLowerCase()} by keyboard lights ${cell}, and says so`, async ({
        page,
      }) => {
        await page.goto(essay);
        for (const axis of hard) {
          const group = page.getByRole('group', { name: axis });
          await group.getByRole('radio', { name: 'easy' }).focus();
          await page.keyboard.press('ArrowRight');
          await expect(group.getByRole('radio', { name: 'hard' })).toBeChecked();
        }
        expect(await litCells(page)).toEqual([cell]);
        await expect(page.getByRole('status')).toHaveText(status, { useInnerText: true });
      });
    }
  });
}

test('a cell is chosen by a click, and the address says which', async ({ page }) => {
  await page.goto(essay);
  const cell = page.locator('.octant-explorer svg .octant-cell').filter({ hasText: 'RLVR' });
  await cell.click();
  expect(await litCells(page)).toEqual(['RLVR']);
  await expect(page.getByRole('status')).toContainText('Problems abound');
  await expect(page).toHaveURL(/\?env-matrix=easy\.hard\.easy$/);
  await page
    .getByRole('group', { name: 'Generation' })
    .getByRole('radio', { name: 'hard' })
    .check();
  await expect(page).toHaveURL(/\?env-matrix=hard\.hard\.easy$/);
});

test('an address that is handed on opens the explorer at its cell, in either language', async ({
  page,
}) => {
  await page.goto(`${essay}?env-matrix=easy.hard.hard`);
  expect(await litCells(page)).toEqual(['Only generation is easy']);
  await page.goto(`/zh${essay}?env-matrix=easy.hard.hard`);
  expect(await litCells(page)).toEqual(['仅仅生成容易']);
  await page.goto(`/zh${essay}?env-matrix=easy.easy.hard`);
  await expect(page.getByRole('status')).toContainText('验证比解决困难。');
  await page.goto(`${essay}?env-matrix=simple`);
  expect(await litCells(page)).toEqual(['All easy']);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a cell is chosen', async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 812 });
    await page.goto(essay);
    await page.locator('.octant-explorer svg .octant-cell').filter({ hasText: 'RLHF' }).tap();
    expect(await litCells(page)).toEqual(['RLHF']);
  });
});

test('a cell without a label goes by its levels', async ({ page }) => {
  await page.goto(tea);
  const status = page.getByRole('status');
  await expect(status).toHaveText('green · warm · short Light Read about it', {
    useInnerText: true,
  });
  await expect(status.locator(':empty:visible')).toHaveCount(0);
});

for (const width of [1024, 1280, 1920]) {
  test(`at ${width} px nothing of a wide explorer is cut off`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(tea);
    expect(await page.locator('.octant-explorer').evaluate(overflowOf)).toBe(0);
  });
}

for (const [size, path] of [
  ['narrow', essay],
  ['wide', tea],
] as const) {
  test(`on a phone choices, result and a ${size} picture stand in this order`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(path);
    expect(await page.locator('html').evaluate(overflowOf)).toBe(0);
    const tops = await Promise.all(
      [
        page.getByRole('radio').last(),
        page.getByRole('status'),
        page.locator('.octant-explorer').getByRole('img'),
      ].map(async (part) => (await part.boundingBox())?.y ?? NaN),
    );
    expect(tops).toEqual(tops.toSorted((one, other) => one - other));
  });
}

test('paper has no explorer, and no picture wider than itself', async ({ page }) => {
  await page.setViewportSize({ width: 500, height: 800 });
  await page.emulateMedia({ media: 'print' });
  await page.goto(tea);
  await expect(page.getByRole('heading', { name: 'Explore' })).toBeHidden();
  await expect(page.getByRole('radio')).toHaveCount(0);
  for (const figure of await page
    .getByRole('figure')
    .filter({ has: page.locator('svg') })
    .all()) {
    expect(await figure.evaluate(overflowOf)).toBe(0);
  }
});

/** The labels of the cells that differ from the rest by more than their colour. */
async function litCells(page: Page): Promise<string[]> {
  const cells = page.locator('.octant-explorer svg .octant-cell');
  await expect(cells).toHaveCount(8);
  return cells.evaluateAll((groups) =>
    groups
      .filter((group) => {
        const box = group.querySelector('rect');
        const label = group.querySelector('text');
        if (!box || !label) throw new Error('The cell has no box or no label');
        const bold = Number(getComputedStyle(label).fontWeight) > 400;
        const edge = Number.parseFloat(getComputedStyle(box).strokeWidth) > 2;
        if (bold !== edge) throw new Error('The cell is lit in part');
        return edge;
      })
      .map((group) => [...group.querySelectorAll('text')].map((t) => t.textContent).join(' ')),
  );
}

/** How much of an element is out of sight beyond its end, in pixels. */
function overflowOf(element: Element): number {
  return element.scrollWidth - element.clientWidth;
}
