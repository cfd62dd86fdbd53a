import { expect, it } from 'vitest';
import { lastChange } from '../../../src/site/last-change.ts';

it.each([
  ['{"datePublished":"2025-03-01","dateModified":"2025-03-20"}', '2025-03-20'],
  ['{"datePublished":"2025-03-01"}', '2025-03-01'],
  ['<p>no data</p>', undefined],
])('reads of %s the day %s', (html, day) => {
  expect(lastChange(html)).toBe(day);
});
