import { type Browser, type Page, chromium } from 'playwright';
import { expect } from 'vitest';
import { accessibilityFaults } from '../support/accessibility.ts';
import { findHeadlessPath } from '../support/browser.ts';
import { measureContrast } from '../support/contrast.ts';

/** How a reader looks at a page. */
export interface ReaderView {
  readonly scheme: 'light' | 'dark';
  /** Of the window, in px. */
  readonly width: number;
}

export const readerViews = (['light', 'dark'] as const).flatMap((scheme) =>
  [375, 1280].map((width): ReaderView => ({ scheme, width })),
);

/** What is ours in a page. */
export const ourParts =
  '.octant-figure, .octant-explorer, .octant-switch, .octant-citation, .octant-glyph, .octant';

export function launchBrowser(): Promise<Browser> {
  const executablePath = findHeadlessPath();
  return chromium.launch({
    args: ['--no-sandbox'],
    ...(executablePath !== undefined && { executablePath }),
  });
}

/** A page that is open. */
export interface HostPage extends AsyncDisposable {
  readonly page: Page;
  /** What its console has said. */
  readonly said: readonly string[];
}

export async function openPage(
  browser: Browser,
  address: string,
  { scheme, width }: ReaderView = { scheme: 'light', width: 1280 },
): Promise<HostPage> {
  const page = await browser.newPage({ colorScheme: scheme, viewport: { width, height: 900 } });
  const said: string[] = [];
  page.on('console', (message) => {
    // Astro's own script for prefetching says that it is there.
    if (message.type() !== 'debug') said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(address);
  return { page, said, [Symbol.asyncDispose]: () => page.close() };
}

/** Expects that whatever is ours reads, that axe finds nothing in it, and that nothing is said. */
export async function expectToRead({ page, said }: HostPage): Promise<void> {
  const { measured, pale } = await measureContrast(page, ourParts);
  expect(measured).toBeGreaterThan(20);
  expect(pale).toEqual([]);
  const faults = await accessibilityFaults(page, ourParts);
  expect(faults.map(([rule, html]) => `${rule}: ${html.join(' ')}`)).toEqual([]);
  expect(said).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
}
