import { expect, it } from 'vitest';
import { claimId, renderEditions } from '../../../src/plugin/components/page-ids.ts';

it('gives a figure that stands on a page again an id of its own', () => {
  const page = {};
  expect(claimId(page, 'tea-all')).toBe('tea-all');
  expect(claimId(page, 'tea-all')).toBe('tea-all_2');
  expect(claimId(page, 'tea-all')).toBe('tea-all_3');
});

it('keeps apart figures of two matrices whose names run together', () => {
  const page = {};
  // Matrix `a` with figure `b-c`, and matrix `a-b` with figure `c`.
  expect(claimId(page, 'a-b-c')).not.toBe(claimId(page, 'a-b-c'));
});

it('starts anew on every page, so that the same page has the same ids', () => {
  expect(claimId({}, 'tea-all')).toBe(claimId({}, 'tea-all'));
});

it('gives a figure one id in both editions, and another to what follows them', async () => {
  const page = {};
  claimId(page, 'tea-first');
  const render = () => Promise.resolve(`${claimId(page, 'tea-first')} ${claimId(page, 'tea-all')}`);
  const [one, other] = await renderEditions(page, [render, render]);
  expect(one).toBe('tea-first_2 tea-all');
  expect(other).toBe(one);
  expect(claimId(page, 'tea-all')).toBe('tea-all_2');
});
