import { expect, it } from 'vitest';
import { copyPlain } from '../../src/plugin/plain-data.ts';

it('stops where a value has more parts than anyone writes, and says so once', () => {
  const limits = { parts: 3, items: 10, text: 10 };
  expect(copyPlain([1, 2], 'list', limits)).toEqual({ data: [1, 2], problems: [] });
  const { data, problems } = copyPlain([1, 2, [3, [4]], 5], 'list', limits);
  expect(data).toEqual([1, 2, undefined, undefined]);
  expect(problems).toEqual([
    {
      path: 'list',
      found: 'it holds more than 3 parts',
      allowed: 'at most 3',
      hint: 'write it out as plain values, within that limit',
    },
  ]);
});
