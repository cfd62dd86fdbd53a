import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/** What axe finds wrong with a page as it stands: the rules, each with the elements that break it. */
export async function accessibilityFaults(page: Page): Promise<[rule: string, html: string[]][]> {
  const axe = new AxeBuilder({ page })
    // The other mode is for frames of other hosts, of which no page has one, and takes its time.
    .setLegacyMode()
    .options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
