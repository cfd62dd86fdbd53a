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

test('the overview lights one layer after the other, with its key, and then all of them', async ({
  page,
}) => {
  await page.goto(essay.en.path);
  for (const round of [0, 1]) {
    for (const [at, cells] of layers.entries()) {
      const moment = (round * layers.length + at + 0.5) * seconds;
      expect(await litAt(page, moment)).toEqual(cells.toSorted());
    }
  }
  expect(await litAt(page, 2 * layers.length * seconds)).toEqual(layers.flat().toSorted());
});

test('the overview is stopped by keyboard, all of it lit, and starts again', async ({ page }) => {
  await page.goto(essay.en.path);
  const figure = figureOf(page);
  await expect(figure).toHaveCSS('animation-name', 'octant-steps');
  const stepping = page.getByRole('checkbox', { name: 'Layer by layer' });
  await stepping.focus();
  await page.keyboard.press('Space');
  await expect(stepping).not.toBeChecked();
  await expect(figure).toHaveCSS('animation-name', 'none');
  await page.keyboard.press('Space');
  await expect(figure).toHaveCSS('animation-name', 'octant-steps');
});

test('a focused cell stops the overview and has a border of its own', async ({ page }) => {
  await page.goto(essay.en.path);
  const linkOf = (name: string) => overviewOf(page).getByRole('link', { name });
  await linkOf('All easy, 1, First layer').focus();
  await page.keyboard.press('Tab');
  await expect(linkOf('RLHF, 2, Second layer')).toBeFocused();
  await expect(figureOf(page)).toHaveCSS('animation-play-state', 'paused');
  await expect(overviewOf(page).locator(':focus rect')).toHaveCSS('stroke-width', '5px');
  await expect(overviewOf(page).locator(':focus')).toHaveCSS('outline-style', 'none');
});

test('the overview stands still for readers who ask for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(essay.en.path);
  const overview = overviewOf(page);
  await expect(overview).toBeVisible();
  expect(await figureOf(page).evaluate((figure) => figure.getAnimations().length)).toBe(0);
  await expect(page.getByRole('checkbox', { name: 'Layer by layer' })).toHaveCount(0);
});

function overviewOf(page: Page) {
  return page.getByRole('group', { name: /^Eight subspaces/ }).and(page.locator('svg'));
}

function figureOf(page: Page) {
  return page.getByRole('figure').filter({ has: overviewOf(page) });
}

/** The labels of cells, and numbers of keys, that are not on paper at a moment of the animation. */
async function litAt(page: Page, moment: number): Promise<string[]> {
  return figureOf(page).evaluate((figure, time) => {
    const [animation] = figure.getAnimations();
    if (!animation) throw new Error('The overview does not move');
    animation.pause();
    animation.currentTime = time;
    const probe = figure.appendChild(document.createElement('p'));
    probe.style.color = 'color-mix(in srgb, currentcolor 0%, #0000)';
    const paper = getComputedStyle(probe).color;
    probe.remove();
    return [...figure.querySelectorAll('[class*=" octant-layer-"]')]
      .filter((part) => {
        const box = part.querySelector('rect');
        return (
          (box ? getComputedStyle(box).fill : getComputedStyle(part).backgroundColor) !== paper
        );
      })
      .map(
        (part) =>
          [...part.querySelectorAll('text')]
            .map(({ textContent }) => textContent)
            .filter((text) => !/^\d$/.test(text))
            .join(' ') || part.textContent,
      )
      .toSorted();
  }, moment * 1000);
}
