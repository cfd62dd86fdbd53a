import { expect, test } from 'playwright/test';
import { policyOf, rightPolicy, unruly } from '../support/page-policy.ts';
import { allPages } from '../support/pages.ts';
import { reportOnPages } from '../support/report-on-pages.ts';

test('every page allows what it holds and nothing else', async () => {
  await reportOnPages('policies of pages', allPages, ({ file, html }) => {
    expect(policyOf(html), file).toEqual(rightPolicy(html));
    expect(unruly(html), file).toEqual([]);
  });
});
