import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCitations } from '../../../src/plugin/references/read-citations.ts';

const work = (key: string, prefix = '', suffix = '') => ({ key, prefix, suffix });

const cited = (...works: object[]) => ({ works, isInText: false });
const said = (...works: object[]) => ({ works, isInText: true });
const known = new Set(['liu', 'van-den:a.b', '陆羽780']);
const findKey = (word: string) => (known.has(word) ? word : undefined);

// But for an empty part, for which Pandoc takes none of the group as a citation.
it.each([
  ['[@liu]', [cited(work('liu'))]],
  ['As shown [@liu, p. 3].', ['As shown ', cited(work('liu', '', 'p. 3')), '.']],
  [
    '[see @liu_2025; also @van-den:a.b, ch. 2 and 3]',
    [cited(work('liu_2025', 'see'), work('van-den:a.b', 'also', 'ch. 2 and 3'))],
  ],
  ['[@a][@b]', [cited(work('a')), cited(work('b'))]],
  ['[@陆羽780，第3页]', [cited(work('陆羽780', '', '第3页'))]],
  ['[@liu.]', [cited(work('liu', '', '.'))]],
  ['[-@liu]', [cited(work('liu'))]],
  ['[see -@liu, p. 3]', [cited(work('liu', 'see', 'p. 3'))]],
  ['@liu says', [said(work('liu')), ' says']],
  ['So says @liu.', ['So says ', said(work('liu')), '.']],
  ['(@liu)', ['(', said(work('liu')), ')']],
  ['@liu [p. 3] says', [said(work('liu', '', 'p. 3')), ' says']],
  ['@liu [p. 3; see @b]', [said(work('liu', '', 'p. 3'), work('b', 'see'))]],
  ['@liu [@b]', [said(work('liu')), ' ', cited(work('b'))]],
  ['-@liu', [cited(work('liu'))]],
  ['@van-den:a.b: yes', [said(work('van-den:a.b')), ': yes']],
  ['[@liu; ]', [cited(work('liu'), work(''))]],
  ['@liu [p. 3;]', [said(work('liu', '', 'p. 3'), work(''))]],
  ['如@liu所说', ['如@liu所说']],
  ['见@陆羽780。', ['见', said(work('陆羽780')), '。']],
])('reads %s as Pandoc does', (text, parts) => {
  expect(readCitations(text, findKey)).toEqual(parts);
});

it.each([
  'a@b.c',
  'a@liu',
  'a.@liu',
  '/@liu/',
  '@@liu',
  'a-@liu',
  '@liu2',
  '@types/node',
  '[mail me@b.c]',
  '[1]',
  '[@]',
  '[@a; b]',
  '@a',
  '[a [@b]',
  '[@-a]',
])('leaves what is none: %s', (text) => {
  const keys = readCitations(text, findKey).flatMap((part) =>
    typeof part === 'string' ? [] : part.works.map(({ key }) => key),
  );
  expect(keys).toEqual(text === '[a [@b]' ? ['b'] : []);
});

it('loses no sign of a text in which nothing is a key, and reads every key that stands alone', () => {
  const sign = fc.constantFrom(
    '@',
    '-',
    '[',
    ']',
    ';',
    '.',
    ' ',
    'liu',
    'b',
    '3',
    '如',
    '，',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 20 }), (signs) => {
      const text = signs.join('');
      const words = readCitations(text).filter((part) => typeof part === 'string');
      if (readCitations(text).length === words.length) expect(words.join('')).toBe(text);
      expect(readCitations(`${text} @liu `, findKey).at(-2)).toMatchObject(said({ key: 'liu' }));
    }),
  );
});
