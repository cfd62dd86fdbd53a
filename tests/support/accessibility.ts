import axe from 'axe-core';
import type { Page } from 'playwright/test';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/**
 * What axe finds wrong with a page as it stands: the rules, each with the elements that break it.
 *
 * @param parts selector of what to look at. @default the whole page
 */
export async function accessibilityFaults(
  page: Page,
  parts = 'html',
): Promise<[rule: string, html: string[]][]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (parts) => {
    // What it finds right, and where, is a multiple of that, and takes its time.
    const { violations } = await window.axe.run(parts, {
      resultTypes: ['violations'],
      selectors: false,
    });
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  }, parts);
}
