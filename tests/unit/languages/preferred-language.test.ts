import { describe, expect, it } from 'vitest';
import { preferredLanguage } from '../../../src/plugin/languages/preferred-language.ts';

describe('preferredLanguage', () => {
  it.each<[string, string | null, string[], string | undefined]>([
    ['the first language of the browser that there is', null, ['fr', 'zh-CN', 'en'], 'zh-CN'],
    ['another variety of that language', null, ['zh-TW', 'en'], 'zh-CN'],
    ['the one chosen before, whatever the browser says', 'en', ['zh-CN'], 'en'],
    ['none to who declined', '', ['zh-CN'], undefined],
    ['none to who reads neither', null, ['fr', 'de'], undefined],
  ])('gives %s', (_, chosen, accepted, wanted) => {
    expect(preferredLanguage(chosen, accepted, ['en', 'zh-CN'])).toBe(wanted);
  });
});
