import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { formulas, site } from '../support/builds.ts';
import { pagesOf } from '../support/pages.ts';
import { root } from '../support/project-copy.ts';

for (const { lang, path, group, next } of [
  { lang: 'en', path: '/docs/', group: 'Begin', next: 'Getting started' },
  { lang: 'zh', path: '/zh/docs/', group: '开始使用', next: '入门' },
]) {
  test(`documentation is read page by page, and in both languages: ${lang}`, async ({ page }) => {
    await page.goto(path);
    const contents = page.getByRole('navigation').filter({ has: page.locator('#contents-title') });
    const pages = readdirSync(join(root, 'content/docs', lang));
    await expect(contents.locator('> ol > li')).toHaveCount(pages.length);
    await expect(contents.getByRole('heading', { level: 3 }).first()).toHaveText(group);
    await expect(page.locator('.meta')).toContainText(group);
    await expect(contents.locator('[aria-current=page]')).toHaveAttribute('href', path);
    await page.getByRole('link', { name: next }).last().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(next);
    await expect(page.locator('.meta')).toContainText('Octant');
    await expect(page.locator('footer')).toContainText('© Octant');
    await expect(page.locator('footer')).not.toContainText('Wei Liu');
    await page
      .getByRole('link', { name: lang === 'en' ? '中文' : 'English' })
      .first()
      .click();
    await expect(page).toHaveURL(lang === 'en' ? '/zh/docs/start/' : '/docs/start/');
  });
}

test('the contents of documentation open from the header on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await page.goto('/docs/views/');
  await page.getByRole('button', { name: 'Contents' }).click();
  await page.locator('#contents').getByRole('link', { name: 'Gallery' }).click();
  await expect(page).toHaveURL('/docs/gallery/');
});

test('the gallery draws each matrix beside its definition', async ({ page }) => {
  await page.goto('/docs/gallery/');
  await expect(page.locator('.prose h2')).toHaveCount(10);
  await expect(page.locator('.octant-figure')).toHaveCount(10);
  await page.locator('.prose summary').filter({ hasText: 'Definition' }).first().click();
  await expect(page.getByText('defineMatrix({').first()).toBeVisible();
});

test('only a site with documentation leads to it', () => {
  const links = (build: typeof site) =>
    pagesOf(build).filter(({ html }) => /href="[^"]*\/docs\/"/.test(html));
  expect(links(site)).not.toEqual([]);
  expect(links(formulas)).toEqual([]);
  expect(existsSync(join(root, formulas.folder, 'docs'))).toBe(false);
});

for (const { path, heading, cited } of [
  { path: '/docs/citation/', heading: 'References', cited: '[see 1, sec. 2]' },
  { path: '/zh/docs/citation/', heading: '参考文献', cited: '[见 1, 第2节]' },
]) {
  test(`a work that a text cites by its key is listed and shown in place: ${path}`, async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.locator('.prose')).toContainText(cited);
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
    const reference = page.locator('[id="ref-next_scaling_202507"]');
    await expect(reference).toContainText('Scaling the Environment');
    await page.locator('[id="cite-1-2"]').hover();
    const preview = page.locator('#octant-preview');
    await expect(preview).toContainText('Scaling the Environment');
    await expect(preview).not.toContainText('↩');
    await page.keyboard.press('Escape');
    await expect(preview).toBeHidden();
    await reference.getByRole('link', { name: '1-2' }).click();
    await expect(page).toHaveURL(`${path}#cite-1-2`);
  });
}

test('the page on how the environment matrix was drawn is signed by the project', async ({
  page,
}) => {
  for (const path of ['/docs/drawn/', '/zh/docs/drawn/']) {
    await page.goto(path);
    await expect(page.locator('meta[name="author"]')).toHaveAttribute('content', 'Octant');
    await expect(page.locator('.meta')).toContainText('Octant');
    await expect(page.locator('.octant-citation')).toContainText('The Octant authors');
    expect(await page.content()).not.toContain('Wei Liu');
  }
});
