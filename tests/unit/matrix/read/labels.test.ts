import { expect, it } from 'vitest';
import { report } from '../../../support/report.ts';
import { check } from './messages.ts';

const spaces = ' \t\n\r\v\f\xa0\u1680\u2000\u2003\u2009\u200a\u2028\u2029\u202f\u205f\u3000';
const marks = '\xad\u034f\u061c\u115f\u17b4\u180e\u200b\u200c\u200d\u200e\u202e\u2060\u2064\u206f';
const others = '\0\u0007\x1b\x7f\x85\u2800\u3164\ufe0f\ufeff\uffa0\ufff9\ufffe';
const tags = ['\ud800', '\udc00', '\u{e0001}', '\u{e0100}', '\u{1d173}', '\u{1fffe}', '\u{e0fff}'];
const unseen = [...Array.from(spaces + marks + others), ...tags];
const blank = [...unseen, ...unseen.map((sign) => ` ${sign}\u200b${sign} `), ''];

it('a label in which nothing is seen is none', () => {
  report('labels in which nothing is seen', blank, (label) => {
    const levels = { small: label, large: 'large' };
    const message = check({ axes: { size: { label: 'Size', levels } } });
    expect(message).toContain('- axes.size.levels.small: ');
    expect(message).toMatch(/ shows nothing\n {2}Allowed: [^]*Hint: /);
    const texts = { en: 'large', zh: label };
    expect(check({ title: texts })).toContain('- title.zh: ');
  });
});

it('what is not seen is told by its number', () => {
  expect(check({ title: '\u200b\xa0' })).toMatchInlineSnapshot(`
    "fruit.ts: The matrix "fruit" has 1 problem.
    - title: "\\u200b\\u00a0" shows nothing
      Allowed: a text in which something is seen
      Hint: add a text, or one per language: { en: '…', zh: '…' }"
  `);
});

const seen = ['\u0301', '…', '·', '👩‍👩‍👧', '־', '\u0600', '۝', '￼', '\ue000', '�', '½', 'ー', '1'];

it('a label in which anything is seen is one', () => {
  for (const label of seen) {
    expect(check({ axes: { size: { label, levels: { small: 's', large: 'l' } } } })).toBe(
      'no error',
    );
  }
});

const words = ['Café au lait', 'very low', 'naïve 한국어', 'Ångström unit', 'がぎ ぐ'];
const changes: ((text: string) => string)[] = [
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll(' ', '\xa0'),
  (text) => text.replaceAll(' ', '  '),
  (text) => text.replaceAll(' ', '\u3000'),
  (text) => text.replaceAll(' ', '\n'),
  (text) => `${text.slice(0, 2)}\xad${text.slice(2)}`,
  (text) => `\u200b${text}`,
  (text) => `${text}\ufeff`,
  (text) => `\u200e${text.normalize('NFD').replaceAll(' ', '\u2009')}`,
  (text) => text,
];
const twins = words.flatMap((text) => changes.map((change) => [text, change(text)] as const));

it('labels that look alike are twins', () => {
  report('labels that look alike', twins, ([one, other]) => {
    // Only in one of the languages, which is enough.
    const levels = { small: { en: one, zh: '小' }, large: { en: other, zh: '大' } };
    const message = check({ axes: { size: { label: 'Size', levels } } });
    const isSame = one.trim() === other.trim();
    expect(message).toContain(
      ` ${isSame ? 'is already' : 'looks like'} the label of "small"\n  Allowed: `,
    );
  });
});

it('labels that differ to the eye are none', () => {
  const pairs = [
    'x² x2',
    'Easy easy',
    '① 1',
    'ﬁ fi',
    '👩‍👩‍👧 👩👩👧',
    'می‌روم میروم',
    '❤️ ❤',
    'o ο',
    'a á',
  ];
  for (const [small, large] of pairs.map((pair) => pair.split(' '))) {
    expect(check({ axes: { size: { label: 'Size', levels: { small, large } } } })).toBe('no error');
  }
});
