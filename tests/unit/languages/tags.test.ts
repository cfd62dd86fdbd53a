import { describe, expect, it } from 'vitest';
import {
  directionOf,
  displayName,
  matchTag,
  primarySubtag,
} from '../../../src/plugin/languages/tags.ts';

describe('primarySubtag', () => {
  it.each([
    ['zh', 'zh'],
    ['zh-Hant-TW', 'zh'],
    ['EN-gb', 'en'],
    ['cmn', 'zh'],
    ['No Tag', 'no tag'],
  ])('reads %s as %s', (tag, primary) => {
    expect(primarySubtag(tag)).toBe(primary);
  });
});

describe('matchTag', () => {
  it.each<[string, string, string[], string | undefined]>([
    ['the same tag', 'zh', ['zh-CN', 'zh'], 'zh'],
    ['the same tag in other letters', 'PT-br', ['pt', 'pt-BR'], 'pt-BR'],
    ['the region that a language implies', 'zh', ['zh-TW', 'zh-CN'], 'zh-CN'],
    ['the script that a region implies', 'zh-TW', ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['the region whose script is the same', 'zh-HK', ['zh-CN', 'zh-TW'], 'zh-TW'],
    ['the script before the mere language', 'zh-TW', ['zh', 'zh-Hant'], 'zh-Hant'],
    ['another script where there is no better', 'zh-TW', ['en', 'zh-CN'], 'zh-CN'],
    ['the language without a region', 'en-GB', ['en-US', 'en'], 'en'],
    ['the first of several as good', 'en-NZ', ['en-GB', 'en-AU'], 'en-GB'],
    ['the same language by a newer code', 'iw', ['he'], 'he'],
    ['none of another language', 'fr', ['en', 'zh'], undefined],
    ['none that only begins alike', 'zha', ['zh'], undefined],
    ['what is no tag by its letters', 'my_own', ['en', 'MY_OWN'], 'MY_OWN'],
    ['none for no text', '', ['en'], undefined],
  ])('finds %s', (_, wanted, available, found) => {
    expect(matchTag(wanted, available)).toBe(found);
  });
});

describe('directionOf', () => {
  const tags = [
    'ar',
    'fa-IR',
    'he',
    'ur',
    'yi',
    'dv',
    'ckb',
    'pa-PK',
    'ks',
    'az-IR',
    'en',
    'zh-TW',
  ];
  const others = [
    'pa',
    'az',
    'ar-Latn',
    'ku',
    'sr',
    'mn-Mong',
    'ff-Adlm',
    'nqo',
    'syr',
    'rhg-Rohg',
  ];

  it.each([...tags, ...others])('knows the direction of %s as the runtime does', (tag) => {
    const { direction } = (
      new Intl.Locale(tag) as Intl.Locale & { getTextInfo(): { direction: string } }
    ).getTextInfo();
    expect(directionOf(tag)).toBe(direction);
  });

  it('takes what is no tag to run from left to right', () => {
    expect(directionOf('my_own')).toBe('ltr');
  });
});

describe('displayName', () => {
  it.each([
    ['zh-CN', 'en', 'Chinese'],
    ['zh-TW', 'en', 'Traditional Chinese'],
    ['en-GB', 'zh-CN', '英文'],
    ['eo', 'zh', '世界语'],
    ['zh-Hant', 'zh', '繁体中文'],
    ['my_own', 'en', 'my_own'],
  ])('calls %s in %s %s', (tag, reader, name) => {
    expect(displayName(tag, reader)).toBe(name);
  });
});
