import { expect, it } from 'vitest';
import { startIndex } from '../../../../src/site/search/search-index.ts';

const page = (word: string) => ({
  url: `/${word}/`,
  content: `<html lang="en"><article><h1>${word}</h1><p>Leaves of ${word}.</p></article></html>`,
});

it('makes the same index of the same pages, however many wait for it', async () => {
  const words = Array.from({ length: 700 }, (_, index) => `word${index}`);
  const make = async () => {
    const index = startIndex();
    for (const word of words) await index.add(page(word));
    return (await index.files()).map(({ path }) => path).sort();
  };
  const files = await make();
  // Their names hold digests of what is in them.
  expect(files.filter((path) => path.startsWith('fragment/'))).toHaveLength(words.length);
  expect(await make()).toEqual(files);
});
