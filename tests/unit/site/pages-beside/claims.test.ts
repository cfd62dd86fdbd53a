import { expect, it } from 'vitest';
import { claims } from '../../../../src/site/pages-beside/claims.ts';

it('gives each thing to one who asks for it, in whatever thread', () => {
  const ours = claims(3);
  const theirs = claims(ours.memory);
  expect(ours.take(0)).toBe(true);
  expect(theirs.take(0)).toBe(false);
  expect(theirs.take(2)).toBe(true);
  expect(ours.take(2)).toBe(false);
  expect([ours.take(1), ours.take(1)]).toEqual([true, false]);
});
