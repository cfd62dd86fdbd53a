import { expect, it } from 'vitest';
import { languageOfName, languages } from '../../../../src/site/config/languages.ts';

it('a name in Chinese letters is marked on a page of another language alone', () => {
  const [en, zh] = languages;
  expect(languageOfName('绿茶', en)).toBe('zh-CN');
  expect(languageOfName('LLM 入门', en)).toBe('zh-CN');
  expect(languageOfName('Scaling', en)).toBeNull();
  expect(languageOfName('绿茶', zh)).toBeNull();
  expect(languageOfName('Scaling', zh)).toBeNull();
});
