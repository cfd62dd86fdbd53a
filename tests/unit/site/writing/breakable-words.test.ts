import { expect, it } from 'vitest';
import { breakableHtml } from '../../../../src/site/writing/breakable-words.ts';

it.each([
  ['a run that a phone holds in one line stays whole', '专家级别/超出人类级别', 'zh-CN'],
  ['words with spaces need no help', 'Scaling the Environment of Reinforcement Learning', 'en'],
])('%s', (_, title, tag) => {
  expect(breakableHtml(title, tag)).toBe(title);
});

it('a longer run may break between its words', () => {
  expect(breakableHtml('第二层：解决或者生成很困难', 'zh-CN')).toBe(
    '第二层：解决<wbr/>或者<wbr/>生成<wbr/>很<wbr/>困难',
  );
  expect(breakableHtml('関数型プログラミング入門', 'ja')).toBe(
    '関数<wbr/>型<wbr/>プログラミング<wbr/>入門',
  );
});

it('what HTML would read as markup stays text', () => {
  expect(breakableHtml('<b> & 解决', 'zh-CN')).toBe('&#x3C;b> &#x26; 解决');
});

it('words that a hyphen joins stay together, and a slash with the word before it', () => {
  expect(breakableHtml('Final Layer: Expert-Level', 'en')).toBe(
    'Final Layer: <span class="whole">Expert-Level</span>',
  );
  expect(breakableHtml('State-of-the-Art on-policy RL', 'en')).toBe(
    '<span class="whole">State-of-the-Art</span> <span class="whole">on-policy</span> RL',
  );
  expect(breakableHtml('Is Easy / Only Expert-Level / Superhuman', 'en')).toBe(
    'Is <span class="whole">Easy /</span> Only <span class="whole">Expert-Level /</span> Superhuman',
  );
  expect(breakableHtml('A dash - and --flags, 2025-07-17-', 'en')).toBe(
    'A dash - and --flags, 2025-07-17-',
  );
});
