import { expect, it } from 'vitest';
import { readEntry } from '../../../src/plugin/citation/index.ts';
import { nameWork } from '../../../src/plugin/references/name-work.ts';

it.each([
  ['author = {Wei Liu}', 'Liu', 'Liu'],
  [
    'author = {Ludwig van Beethoven and Jing Chen}',
    'van Beethoven and Chen',
    'van Beethoven和Chen',
  ],
  ['author = {Wei Liu and Jing Chen and Ann Doe}', 'Liu et al.', 'Liu等'],
  ['author = {Wei Liu and others}', 'Liu et al.', 'Liu等'],
  ['author = {刘, 伟 and 陈静}', '刘伟 and 陈静', '刘伟和陈静'],
  ['author = {{The Room}}', 'The Room', 'The Room'],
  ['editor = {Ann Doe}', 'Doe', 'Doe'],
])('names a work of  %s', (names, english, chinese) => {
  const { record } = readEntry(`@book{key, ${names}, title = {Note}, year = {2025}}`);
  expect([nameWork(record, false), nameWork(record, true)]).toEqual([english, chinese]);
});

it('names a work of nobody by its title', () => {
  const { record } = readEntry('@misc{key, title = {Note}, author = {A}, year = {2025}}');
  const bare = { ...record, authors: [] };
  expect([nameWork(bare, false), nameWork(bare, true)]).toEqual(['“Note”', '《Note》']);
});
