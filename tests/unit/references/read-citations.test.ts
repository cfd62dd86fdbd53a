import { expect, it } from 'vitest';
import { readCitations } from '../../../src/plugin/references/read-citations.ts';

const work = (key: string, prefix = '', suffix = '') => ({ key, prefix, suffix });

it.each([
  ['[@liu]', [[work('liu')]]],
  ['As shown [@liu, p. 3].', ['As shown ', [work('liu', '', 'p. 3')], '.']],
  [
    '[see @liu_2025; also @van-den:a.b, ch. 2 and 3]',
    [[work('liu_2025', 'see'), work('van-den:a.b', 'also', 'ch. 2 and 3')]],
  ],
  ['[@a][@b]', [[work('a')], [work('b')]]],
  ['[@陆羽780，第3页]', [[work('陆羽780', '', '第3页')]]],
  ['[@liu.]', [[work('liu', '', '.')]]],
])('reads %s as Pandoc does', (text, parts) => {
  expect(readCitations(text)).toEqual(parts);
});

it.each(['a@b.c', '[mail me@b.c]', '[1]', '[@]', '[@a; b]', '@a', '[a [@b]', '[@-a]'])(
  'leaves what is none: %s',
  (text) => {
    const keys = readCitations(text).flatMap((part) =>
      typeof part === 'string' ? [] : part.map(({ key }) => key),
    );
    expect(keys).toEqual(text === '[a [@b]' ? ['b'] : []);
  },
);
