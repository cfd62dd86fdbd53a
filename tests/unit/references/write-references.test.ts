import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { strings } from '../../../src/plugin/languages/strings.ts';
import { writeReferences } from '../../../src/plugin/references/write-references.ts';
import { use } from '../../../src/plugin/store/checked.ts';
import { checkEntries } from '../../../src/plugin/store/check-once.ts';

describe('the addresses of a reference', () => {
  it.each([
    ['en', '10.1000/182', 'https://doi.org/10.1000/182', 'https://doi.org/10.1000/182'],
    ['zh', '10.1000/182', '10.1000/182', 'https://doi.org/10.1000/182'],
    [
      'en',
      '10.1002/(SICI)1097<1:AID>3.0.CO;2-#?',
      'https://doi.org/10.1002/(SICI)1097<1:AID>3.0.CO;2-#?',
      'https://doi.org/10.1002/(SICI)1097%3C1:AID%3E3.0.CO;2-%23%3F',
    ],
  ])('leads from a sentence in %s to the DOI %s', (tag, doi, words, href) => {
    const links = linksOf(`doi = {${doi}}`, tag);
    expect(links).toEqual([[words, href]]);
  });

  it('are both the page and the DOI where both are named', () => {
    const url = 'https://doi.org.example/10.1000/182';
    expect(linksOf(`doi = {10.1000/182}, url = {${url}}`, 'zh')).toEqual([
      [url, url],
      ['10.1000/182', 'https://doi.org/10.1000/182'],
    ]);
  });

  it('are none where a work has none', () => {
    expect(linksOf('', 'en')).toEqual([]);
  });
});

/** Each link of a sentence, as its words and where it leads; the sentence is what it was. */
function linksOf(fields: string, tag: string): unknown[] {
  const list = listOf(
    `@article{a, author = {陆羽}, title = {Tea}, journal = {Tea}, year = {2020}, ${fields}}`,
    tag,
  );
  const sentence = select('li > span', list);
  expect(toString(sentence ?? list)).toMatch(/Tea.*2020|2020.*Tea/);
  return selectAll('li > span a', list).map((link) => [toString(link), link.properties.href]);
}

function listOf(bib: string, tag: string): Element {
  const references = use(checkEntries(bib, 'tea.bib')).map((entry, index) => ({
    entry,
    number: index + 1,
    times: 1,
  }));
  return writeReferences(references, tag, strings(tag, {}));
}
