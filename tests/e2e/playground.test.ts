import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { accessibilityFaults } from '../support/accessibility.ts';

const yaml = `id: heat
languages: [en, zh]
title: { en: Heat, zh: 冷热 }
axes:
  heat: { label: { en: Heat, zh: 冷热 }, levels: { no: { en: cold, zh: 冷 }, yes: { en: hot, zh: 热 } } }
cells:
  iced: { at: { heat: no }, label: { en: "<b>Iced</b>", zh: 冰 } }
`;

test('a definition is drawn as it is written, in each view and language', async ({ page }) => {
  await page.goto('/docs/playground/');
  const stage = page.locator('.stage');
  const editor = page.getByRole('textbox', { name: 'Definition' });
  await expect(stage).toContainText('Oolong');
  await expect(page.getByRole('radio', { name: 'Cube' })).toBeDisabled();
  await expect(page.locator('label', { hasText: '中文' })).toHaveAttribute('lang', 'zh');
  await page.getByRole('radio', { name: '中文' }).check();
  await expect(stage).toContainText('乌龙茶');
  await page.getByRole('radio', { name: 'Table' }).check();
  await expect(stage.getByRole('table')).toContainText('乌龙茶');
  expect(await accessibilityFaults(page)).toEqual([]);

  await editor.fill(yaml.replace('heat: no', 'heat: noo'));
  await expect(page.getByRole('status')).toContainText('7 · cells.iced.at.heat');
  await expect(page.getByRole('status')).toContainText('write "no" instead of "noo"');
  await expect(stage).toContainText('乌龙茶');
  expect(await accessibilityFaults(page)).toEqual([]);

  await editor.fill(yaml);
  await expect(page.getByRole('status')).toBeEmpty();
  await page.getByRole('radio', { name: 'English' }).check();
  await page.getByRole('radio', { name: 'Grid' }).check();
  await expect(stage).toContainText('<b>Iced</b>');
});

test('a link holds it all, and a picture can be saved', async ({ page, context, browser }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/zh/docs/playground/');
  await page.getByRole('textbox').fill(yaml);
  await page.getByRole('radio', { name: '字形' }).check();
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByRole('status')).toHaveText('已复制。');
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await expect(other.getByRole('textbox')).toHaveValue(yaml);
  await expect(other.getByRole('radio', { name: '字形' })).toBeChecked();
  await other.goto(link.slice(0, -20));
  await other.reload();
  await expect(other.getByRole('status')).toContainText('被截断');

  await page.getByRole('radio', { name: '网格' }).check();
  for (const [name, start] of [
    ['SVG', '<svg'],
    ['PNG', '\u{89}PNG'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`heat.${name.toLowerCase()}`);
    expect(readFileSync(await file.path(), 'latin1').slice(0, 4)).toBe(start);
  }
  await page.getByRole('button', { name: '复制代码' }).click();
  await expect(page.getByRole('status')).toHaveText('已复制。');
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toBe(`\`\`\`matrix\n${yaml.trim()}\n\`\`\`\n`);
});
