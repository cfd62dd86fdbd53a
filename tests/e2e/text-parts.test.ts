import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locator, type Page, expect, test } from 'playwright/test';
import { accessibilityFaults } from '../support/accessibility.ts';
import { formulas, site } from '../support/builds.ts';
import { pagesOf } from '../support/pages.ts';
import { servePictures } from '../support/pictures.ts';
import { root } from '../support/project-copy.ts';

const specimens = {
  en: {
    path: '/2025/04/01/specimen/',
    enlarge: /^Enlarge: Three rows/,
    copy: 'Copy',
    copied: 'Copied',
  },
  zh: { path: '/zh/2025/04/01/specimen/', enlarge: /^放大：低垂/, copy: '复制', copied: '已复制' },
};

test.use({ baseURL: formulas.origin, permissions: ['clipboard-read', 'clipboard-write'] });
test.beforeEach(async ({ page }) => {
  await servePictures(page);
});

for (const [language, { path, enlarge, copy, copied }] of Object.entries(specimens)) {
  test.describe(language, () => {
    test('a picture opens by the keyboard, with a name, and gives the focus back', async ({
      page,
    }) => {
      await page.goto(path);
      const button = page.getByRole('button', { name: enlarge });
      await button.focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await expect(dialog).toBeVisible();
      expect(await dialog.evaluate((element) => element.matches(':modal'))).toBe(true);
      await expect(dialog).toHaveAccessibleName(/./);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(button).toBeFocused();
      await button.click();
      await dialog.getByRole('button').click();
      await expect(dialog).toBeHidden();
    });

    test('code is copied by its button as it was written', async ({ page }) => {
      await page.goto(path);
      const code = page.locator('pre.code').first();
      await code.hover();
      const button = page.getByRole('button', { name: copy, exact: true }).first();
      await button.click();
      await expect(page.getByRole('button', { name: copied, exact: true })).toBeVisible();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text).toMatch(/^\/\*\* How long [^]*\{\n {2}const base = [^]*\n\}$/);
      await expect(page.locator('#main [style]')).toHaveCount(
        await page.locator('#main .katex [style]').count(),
      );
    });

    test('a footnote shows where it is pointed at or focused, and Escape puts it away', async ({
      page,
    }) => {
      await page.goto(path);
      const preview = page.locator('#octant-preview');
      const reference = page.locator('[data-footnote-ref]').nth(1);
      const note = page.locator('[id="user-content-fn-pot"] p').last();
      const words = ((await note.textContent()) ?? '').replace(/\s*↩.*/, '');
      await reference.hover();
      await expect(preview).toContainText(words);
      await preview.hover();
      await expect(preview).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(preview).toBeHidden();
      // Where it pointed, the note may show again.
      await page.mouse.move(0, 0);
      await page.keyboard.press('Tab');
      await reference.focus();
      await expect(preview).toBeVisible();
      expect(await preview.locator('[id], [data-footnote-backref]').count()).toBe(0);
      await reference.blur();
      await expect(preview).toBeHidden();
    });
  });
}

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  test('a footnote shows at the first touch within the window, and is gone to at the second', async ({
    page,
  }) => {
    await page.goto(specimens.en.path);
    const reference = page.locator('[data-footnote-ref]').first();
    const preview = page.locator('#octant-preview');
    await reference.tap();
    await expect(preview).toBeVisible();
    const box = await preview.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
    expect(new URL(page.url()).hash).toBe('');
    await reference.tap();
    await expect(preview).toBeHidden();
    expect(new URL(page.url()).hash).toBe('#user-content-fn-water');
  });

  test('a picture is larger than the window once it is opened', async ({ page }) => {
    await page.goto(specimens.en.path);
    await page.getByRole('button', { name: specimens.en.enlarge }).tap();
    const picture = page.getByRole('dialog').locator('img');
    await expect(picture).toBeVisible();
    expect((await picture.boundingBox())?.width).toBeGreaterThan(600);
  });

  test('a wide table and a long formula scroll by themselves', async ({ page }) => {
    await page.goto(specimens.en.path);
    for (const part of [page.locator('.table').last(), page.locator('.katex[tabindex]').last()]) {
      const { room, width } = await part.evaluate(({ clientWidth, scrollWidth }) => ({
        room: clientWidth,
        width: scrollWidth,
      }));
      expect(width).toBeGreaterThan(room);
      // Shades at the sides, over which the ground lies where nothing more comes.
      await expect(part).toHaveCSS('background-attachment', 'local, local, scroll, scroll');
      await part.focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => part.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
    }
  });
});

test('paper keeps the marks of tasks, and says where a video plays', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(specimens.en.path);
  const mark = page.locator('.task-list-item :checked').first();
  await expect(mark).toHaveCSS('print-color-adjust', 'exact');
  const address = await page
    .locator('a.video')
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain('https://www.youtube.com/watch');
});

test('links to further languages beside a heading stand apart', async ({ page }) => {
  await page.goto(specimens.en.path);
  for (const direction of ['ltr', 'rtl']) {
    const gap = await page
      .locator('.other')
      .first()
      .evaluate((element, dir) => {
        document.documentElement.dir = dir;
        const [first] = element.children;
        if (!first) return 0;
        const second = first.cloneNode(true) as Element;
        element.replaceChildren(first, second);
        const [left, right] = [first, second]
          .map((link) => link.getBoundingClientRect())
          .sort((one, other) => one.left - other.left);
        return (right?.left ?? 0) - (left?.right ?? 0);
      }, direction);
    expect(gap, direction).toBeGreaterThan(8);
  }
});

test('a list of tasks and other items keeps the marks of those', async ({ page }) => {
  await page.goto(specimens.en.path);
  const list = page.locator('.contains-task-list').first();
  const task = list.locator('> li').first();
  await expect(list).toHaveCSS('padding-inline-start', '0px');
  await expect(task).toHaveCSS('list-style-type', 'none');
  await list.evaluate((element) => {
    element.insertAdjacentHTML('beforeend', '<li>Pour</li>');
  });
  const plain = list.locator('> li').last();
  await expect(plain).toHaveCSS('list-style-type', 'disc');
  await expect(list).not.toHaveCSS('padding-inline-start', '0px');
  await expect(task).toHaveCSS('list-style-type', 'none');
});

test('the sign of a video points to the right in every direction of text', async ({ page }) => {
  await page.goto(specimens.en.path);
  const coloursOf = () =>
    page.locator('a.video').evaluate((link) => {
      const { borderLeftColor, borderRightColor } = getComputedStyle(link, '::before');
      return [borderLeftColor, borderRightColor];
    });
  const colours = await coloursOf();
  expect(colours).toEqual([expect.not.stringContaining(', 0)'), 'rgba(0, 0, 0, 0)']);
  await page.locator('html').evaluate((element) => {
    element.setAttribute('dir', 'rtl');
  });
  expect(await coloursOf()).toEqual(colours);
});

test('a video asks nobody until a reader asks for it', async ({ page }) => {
  const asked: string[] = [];
  await page.route('https://www.youtube-nocookie.com/**', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '<title>Player</title>' });
  });
  await page.goto(specimens.en.path, { waitUntil: 'networkidle' });
  const link = page.getByRole('link', { name: /How tea is picked/ });
  await link.scrollIntoViewIfNeeded();
  expect(asked).toEqual([]);
  await link.click();
  const frame = page.locator('iframe[title="How tea is picked"]');
  await expect(frame).toBeFocused();
  await expect.poll(() => asked).toHaveLength(1);
  expect(asked[0]).toContain('/embed/aqz-KE-bpKQ');
});

test('copying a formula gives its TeX', async ({ page }) => {
  await page.goto(specimens.en.path);
  await page.evaluate(() => {
    const formula = document.querySelector('.katex-display');
    if (formula) getSelection()?.selectAllChildren(formula);
  });
  await page.keyboard.press('Control+C');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    String.raw`c(t) = c_\infty \left(1 - e^{-kt}\right)`,
  );
});

test('references lead to what they name', async ({ page }) => {
  for (const [path, names] of [
    [
      specimens.en.path,
      ['Equation 1', 'Equation 2', 'Figure 2', 'Figure 1', 'Section 3, “Tables”'],
    ],
    [specimens.zh.path, ['式(1)', '式(2)', '图2', '图1', '第3节“表格”']],
  ] as const) {
    await page.goto(path);
    for (const name of names) {
      await page.getByRole('link', { name, exact: true }).click();
      expect(
        await page.evaluate(() => document.querySelector(':target')?.textContent),
      ).toBeTruthy();
    }
    const heads = page.locator('figcaption b');
    await expect(heads).toHaveText([names[3], names[2]].map((name) => name.replace('\u00a0', ' ')));
  }
});

test('footnotes are headed in the language of the page, and are no part of the contents', async ({
  page,
}) => {
  for (const [path, heading] of [
    [specimens.en.path, 'Footnotes'],
    [specimens.zh.path, '脚注'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: heading })).toHaveCount(1);
    await expect(page.locator('.contents')).not.toContainText(heading);
  }
});

/**
 * Keeps the pictures of another host back.
 *
 * @returns what lets one come, of the height given, and fails if it does not stay as large as its place
 */
async function holdPictures(page: Page, size: string) {
  const ask = Promise.withResolvers<undefined>();
  await page.route('https://pictures.example.org/**', async (route) => {
    await ask.promise;
    const body = `<svg xmlns="http://www.w3.org/2000/svg" ${size}/>`;
    await route.fulfill({ contentType: 'image/svg+xml', body });
  });
  return async (picture: Locator, height: number) => {
    const empty = await picture.boundingBox();
    ask.resolve(undefined);
    const shown = () => picture.evaluate((image: HTMLImageElement) => image.naturalHeight);
    await expect.poll(shown).toBe(height);
    expect(await picture.boundingBox()).toEqual(empty);
  };
}

test('a picture without a size moves no text once it is there', async ({ page }) => {
  const expectStill = await holdPictures(page, 'width="300" height="900"');
  await page.goto(specimens.en.path);
  const picture = page.locator('.zoomable > img[src*="leaf"]');
  await picture.evaluate((image) => {
    image.removeAttribute('width');
    image.removeAttribute('height');
    image.scrollIntoView();
  });
  const empty = await picture.boundingBox();
  expect(empty?.height).toBeGreaterThan(100);
  await expectStill(picture, 900);
});

test('a picture within a line moves no word once it is there, though it has no size', async ({
  page,
}) => {
  const expectStill = await holdPictures(page, 'width="90" height="20"');
  await page.goto(specimens.en.path);
  await page
    .locator('.prose p')
    .first()
    .evaluate((line) => {
      line.append(Object.assign(new Image(), { src: 'https://pictures.example.org/badge.svg' }));
    });
  const picture = page.locator('[src$="badge.svg"]');
  const empty = await picture.boundingBox();
  expect(empty?.width).toBeGreaterThan(50);
  await expectStill(picture, 20);
});

test('a picture is never wider than the column, has its size, and comes when it is near', async ({
  page,
}) => {
  await page.goto(specimens.en.path);
  const column = await page.locator('.prose').boundingBox();
  for (const picture of await page.locator('.prose > * img, .prose > img').all()) {
    await expect(picture).toHaveAttribute('loading', 'lazy');
    await expect(picture).toHaveAttribute('width', /^\d+$/);
    await expect(picture).toHaveAttribute('height', /^\d+$/);
    const box = await picture.boundingBox();
    if (box) expect(box.width).toBeLessThanOrEqual(column?.width ?? 0);
  }
});

test('the page of both languages shows what both hold', async ({ page }) => {
  await page.goto(`${specimens.en.path}parallel/`);
  for (const selector of [
    '.callout',
    '.table',
    '.picture',
    'pre.code',
    'a.video',
    'details',
    'dl',
  ]) {
    await expect(page.locator(`main ${selector}`).first()).toBeVisible();
  }
  await expect(page.getByRole('heading', { name: 'Footnotes 脚注' })).toBeVisible();
  await expect(page.locator('.callout-title', { hasText: '备注' })).toBeVisible();
  await expect(page.locator('figcaption', { hasText: '茶长在山上' })).toBeVisible();
});

test('a page allows others only for what it holds, and loads nothing of it else', () => {
  const pages = [...pagesOf(formulas), ...pagesOf(site)];
  // Documentation holds code on every page, and a page of figures the tags that show them elsewhere.
  const others = pages.filter(({ path }) => !/\/(?:docs|figures)\//.test(path));
  for (const { html, path, build } of others) {
    const holds = path.includes('specimen');
    const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(
      ([, source = '']) => readFileSync(join(root, build.folder, source), 'utf8'),
    );
    expect(html.includes('https://pictures.example.org')).toBe(holds);
    expect(html.includes('frame-src https://www.youtube-nocookie.com')).toBe(holds);
    expect(html.includes('/text-parts.')).toBe(holds);
    expect(/footnote-ref|copy-code|a\.video|commandfor/.test(scripts.join())).toBe(holds);
  }
});

test('code is headed by the title that its author gives it', async ({ page }) => {
  for (const { path } of [specimens.en, specimens.zh]) {
    await page.goto(path);
    const code = page.locator('pre[data-title="brew.ts"]');
    const head = await code.evaluate((element) => getComputedStyle(element, '::before').content);
    expect(head).toBe('"brew.ts"');
    expect(await code.textContent()).not.toContain('brew.ts');
  }
});
