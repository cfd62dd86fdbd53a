import { expect, it } from 'vitest';
import { align } from '../../../src/plugin/blocks/align.ts';

const keys = (...texts: string[]) =>
  align(
    texts.map((text) => Array.from(text)),
    (key) => key,
  ).map(({ key }) => key);

it('keeps the order of the first sequence', () => {
  expect(keys('abc', 'cba')).toEqual(['a', 'b', 'c']);
});

it('puts what only another has after what precedes it there', () => {
  expect(keys('abd', 'xabcd')).toEqual(['x', 'a', 'b', 'c', 'd']);
});

it('aligns three sequences and leaves places empty', () => {
  const rows = align([['a', 'b'], ['b'], ['a', 'c', 'b']], (key) => key);
  expect(rows).toEqual([
    { key: 'a', items: ['a', undefined, 'a'] },
    { key: 'c', items: [undefined, undefined, 'c'] },
    { key: 'b', items: ['b', 'b', 'b'] },
  ]);
});
