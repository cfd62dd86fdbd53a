import { expect, it } from 'vitest';
import { digestOf } from '../../../../src/site/search/language-index.ts';
import { readAhead, tagOf } from '../../../../src/site/search/read-ahead.ts';

it('reads of a page what the index of its language does, with its formulas as text', () => {
  const read = '<html lang="zh-Hans"><article>一杯 SIGN</article></html>';
  const speak = (html: string) => html.replace('SIGN', '<math><mi>x</mi></math>');
  const { tag, digest, content } = readAhead(read, speak);
  expect(tag).toBe('zh-Hans');
  expect(digest).toBe(digestOf(read));
  expect(new TextDecoder().decode(content)).toBe(
    '<html lang="zh-Hans"><article>一杯 <math>x</math></article></html>',
  );
});

it('knows no language of what names none', () => {
  expect(tagOf('<article>')).toBe('');
});
