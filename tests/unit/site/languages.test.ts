import { expect, it } from 'vitest';
import { languageOf } from '../../../src/site/languages.ts';

it('finds a language by its id', () => {
  expect(languageOf('zh')).toMatchObject({ tag: 'zh-CN', name: '中文' });
});

it('names the languages there are when it is asked for another', () => {
  expect(() => languageOf('fr')).toThrowErrorMatchingInlineSnapshot(
    `[Error: Unknown language "fr". Languages are listed in src/site/languages.ts: en, zh.]`,
  );
});
