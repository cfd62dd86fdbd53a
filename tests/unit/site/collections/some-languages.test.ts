import { expect, it, vi } from 'vitest';

vi.mock('../../../../src/site/config/languages.ts', async (importOriginal) => {
  const original =
    await importOriginal<typeof import('../../../../src/site/config/languages.ts')>();
  const languages = [...original.languages, { id: 'ja', tag: 'ja', name: '日本語' }];
  return { ...original, languages, languageIds: languages.map(({ id }) => id) };
});
// It has its words in two languages.
vi.mock('../../../../src/site/config/site.ts', () => ({ site: { timeZone: 'UTC' } }));
const { checkTranslations } = await import('../../../../src/site/collections/editions.ts');
const { date, entry } = await import('../entries.ts');

it('takes a post of some languages that is not translated into the others', () => {
  const original = entry('en/a', { date });
  expect(checkTranslations('posts', 'a', [original, entry('zh/a')])).toMatchObject([
    { found: 'it has no translation into ja' },
  ]);
  const said = entry('zh/a', { untranslated: true });
  expect(checkTranslations('posts', 'a', [original, said])).toEqual([]);
});
