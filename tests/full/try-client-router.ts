import type { Browser, Page } from 'playwright';
import { expect, it } from 'vitest';
import { openPage } from './host-page.ts';

declare global {
  interface Window {
    /** Set on the first page, and gone with any load. */
    isKept?: true;
  }
}

/** Tries what the scripts of the components do on a site whose pages come without a load. */
export function tryClientRouter(site: () => { browser: Browser; origin: string }): void {
  const open = async (path: string) => {
    const { browser, origin } = site();
    const opened = await openPage(browser, origin + path);
    await opened.page.evaluate(() => {
      window.isKept = true;
    });
    return opened;
  };

  it('has its parts work on a page that comes without a load, and on return', async () => {
    await using opened = await open('/about/');
    const { page, said } = opened;
    await page.getByRole('link', { name: 'Tea' }).click();
    await expectParts(page, 'black');
    await page.getByRole('link', { name: 'About' }).click();
    await page.waitForURL('**/about/');
    await page.goBack();
    await expectParts(page, 'green');
    await page.locator('.octant-switch').getByRole('link', { name: '中文' }).click();
    await page.waitForURL('**/zh/**');
    await expectParts(page, '红茶');
    expect(await page.evaluate(() => window.isKept)).toBe(true);
    expect(said).toEqual([]);
  });

  it('keeps the place where the language changes, and on return', async () => {
    await using opened = await open('/');
    const { page } = opened;
    await scrollTo(page, '4.0');
    await page.locator('.octant-switch a[hreflang="zh"]').dispatchEvent('click');
    await page.waitForURL('**/zh/**');
    await expectAtTop(page, '4.0');
    await scrollTo(page, '8.0');
    await page.goBack();
    await page.waitForURL((address) => address.pathname === '/');
    await expectAtTop(page, '8.0');
    expect(await page.evaluate(() => window.isKept)).toBe(true);
  });
}

/** Expects that a cell can be chosen, which the address keeps, and that the formats are tabs once. */
async function expectParts(page: Page, level: string): Promise<void> {
  const explorer = page.locator('.octant-explorer.octant-live');
  await explorer.getByRole('radio', { name: level }).check();
  await page.waitForURL(/tea=/);
  const citation = page.locator('.octant-citation');
  await citation.getByRole('tab', { name: 'RIS' }).click();
  expect(await citation.getByRole('tablist').count()).toBe(1);
  expect(await citation.getByRole('tabpanel').textContent()).toContain('TY  -');
}

async function scrollTo(page: Page, block: string): Promise<void> {
  await page.evaluate((id) => {
    const ended = new Promise((resolve) => {
      addEventListener('scrollend', resolve, { once: true });
    });
    document.getElementById(id)?.scrollIntoView({ behavior: 'instant' });
    return ended;
  }, block);
}

async function expectAtTop(page: Page, block: string): Promise<void> {
  const top = () =>
    page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top, block);
  await expect.poll(async () => Math.abs((await top()) ?? Infinity)).toBeLessThan(3);
}
