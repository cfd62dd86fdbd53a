import { type Page, expect, test } from 'playwright/test';
import { essay } from '../support/pages.ts';

const seconds = 1.6;
const layers = [
  ['All easy', '1'],
  ['RLHF', 'RLVR', '2'],
  ['Only verification is easy', 'Only generation is easy', '3'],
  ['Expert-level / superhuman', '4'],
];

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('the overview outlines one layer after the other, with its key', async ({ page }) => {
  await page.goto(essay.en.path);
  for (const [at, cells] of layers.entries()) {
    expect((await outlinedAt(page, (at + 0.5) * seconds)).toSorted()).toEqual(cells.toSorted());
  }
  expect(await outlinedAt(page, (layers.length + 0.5) * seconds)).toContain('All easy');
});

test('the overview pauses by keyboard, and goes on', async ({ page }) => {
  await page.goto(essay.en.path);
  const overview = overviewOf(page);
  await expect(overview).toHaveCSS('animation-play-state', 'running');
  const pause = page.getByRole('checkbox', { name: 'Pause' });
  await pause.focus();
  await page.keyboard.press('Space');
  await expect(pause).toBeChecked();
  await expect(overview).toHaveCSS('animation-play-state', 'paused');
  await page.keyboard.press('Space');
  await expect(overview).toHaveCSS('animation-play-state', 'running');
});

test('a focused cell stops the overview and has a border of its own', async ({ page }) => {
  await page.goto(essay.en.path);
  const linkOf = (name: string) => overviewOf(page).getByRole('link', { name });
  await linkOf('All easy, 1, First layer').focus();
  await page.keyboard.press('Tab');
  await expect(linkOf('RLHF, 2, Second layer')).toBeFocused();
  await expect(overviewOf(page)).toHaveCSS('animation-play-state', 'paused');
  await expect(overviewOf(page).locator(':focus rect')).toHaveCSS('stroke-width', '5px');
  await expect(overviewOf(page).locator(':focus')).toHaveCSS('outline-style', 'none');
});

test('the overview stands still for readers who ask for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(essay.en.path);
  const overview = overviewOf(page);
  await expect(overview).toBeVisible();
  expect(await overview.evaluate((svg) => svg.getAnimations().length)).toBe(0);
  await expect(page.getByRole('checkbox', { name: 'Pause' })).toHaveCount(0);
});

function overviewOf(page: Page) {
  return page.getByRole('group', { name: /^Eight subspaces/ }).and(page.locator('svg'));
}

/** The labels of cells, and numbers of keys, whose border is wide at a moment of the animation. */
async function outlinedAt(page: Page, moment: number): Promise<string[]> {
  return overviewOf(page).evaluate((svg, time) => {
    const [animation] = svg.getAnimations();
    if (!animation) throw new Error('The overview does not move');
    animation.pause();
    animation.currentTime = time;
    return [...svg.querySelectorAll('g')]
      .filter((group) => {
        const box = group.querySelector('rect');
        return box && Number.parseFloat(getComputedStyle(box).strokeWidth) > 2;
      })
      .map((group) =>
        [...group.querySelectorAll('text')]
          .map(({ textContent }) => textContent)
          .filter((text, _, all) => all.length === 1 || !/^\d$/.test(text))
          .join(' '),
      );
  }, moment * 1000);
}
