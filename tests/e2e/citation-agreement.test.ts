import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'playwright/test';
import { type BuiltPage, allPages } from '../support/pages.ts';
import { root } from '../support/project-copy.ts';
import { type Facts, invertedName, readWithCitationJs } from '../unit/citation/facts.ts';

type Said = Omit<Facts, 'note'>;

const cited = allPages.filter(({ html }) => html.includes('application/ld+json'));

test('every post says how to cite it', () => {
  expect(cited.length).toBeGreaterThan(0);
  const posts = allPages.filter(isPost);
  expect(cited.map(({ file }) => file)).toEqual(posts.map(({ file }) => file));
});

for (const { file, html } of cited) {
  test(`${file} cites itself alike everywhere`, () => {
    const tree = fromHtml(html);
    const said = saidInData(tree);
    expect(said.title).toBe(toString(select('h1', tree) ?? tree));
    expect(saidInHighwire(tree), 'Highwire tags').toEqual(said);
    expect(select('link[rel=cite-as]', tree)?.properties.href, 'cite-as').toBe(said.url);

    const folder = join(root, file, '..');
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    expect(readWithCitationJs(read('cite.ris'), '@ris/file'), 'RIS').toMatchObject(said);
    expect(readWithCitationJs(read('cite.json'), '@else/json'), 'CSL').toMatchObject(said);
    for (const name of ['cite.bib', 'cite.biblatex.bib']) expectEntry(read(name), said);

    const work = selectAll('.octant-citation > section', tree).at(-1);
    if (!work) return;
    for (const entry of selectAll('pre', work)) expectEntry(toString(entry), said);
    for (const sentence of selectAll('p', work)) expectSentence(toString(sentence), said);
  });
}

for (const { file, html, build } of allPages.filter(({ path }) => path.includes('/parallel/'))) {
  test(`${file} is cited as each of the editions that it sets side by side`, () => {
    const edition = (language: string) => {
      const folder = dirname(dirname(file)).replace(build.folder, build.folder + language);
      return allPages.find((page) => page.file === join(folder, 'index.html'))?.html;
    };
    const entriesOf = (page = '') =>
      selectAll('.octant-citation > section', fromHtml(page)).map((work) =>
        toString(select('pre', work) ?? work),
      );
    const [original] = entriesOf(edition(''));
    const translation = entriesOf(edition('/zh')).at(-1);
    expect(entriesOf(html)).toEqual([original, translation].filter(Boolean));
  });
}

function isPost({ path }: BuiltPage): boolean {
  return /\/\d{4}\/\d{2}\/\d{2}\/.+\/$/.test(path) && !path.endsWith('/parallel/');
}

/** An entry may know only the month, and its address may lead to a place within the page. */
function expectEntry(bib: string, said: Said): void {
  const { authors, title, date, url } = readWithCitationJs(bib, '@biblatex/text');
  expect({ authors, title, url: url.replace(/#.*/, '') }).toEqual({
    authors: said.authors,
    title: said.title,
    url: said.url,
  });
  expect(said.date.startsWith(date) && date, bib).toBeTruthy();
}

function expectSentence(sentence: string, { authors, title, date, url }: Said): void {
  for (const author of authors) {
    const [family = '', given = ''] = author.split(', ');
    const name = new RegExp(`${family},? ${given.charAt(0)}`, 'i');
    expect(sentence).toMatch(name);
  }
  expect(sentence).toContain(title);
  expect(sentence).toContain(url);
  const [year, month, day] = date.split('-').map(Number);
  const spelt = new Intl.DateTimeFormat('en', { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const inWords = `${year}, ${spelt.format(Date.UTC(year ?? 0, (month ?? 1) - 1, day))}`;
  expect(sentence.includes(date) || sentence.includes(inWords), sentence).toBe(true);
}

function saidInData(tree: Root): Said {
  const data = JSON.parse(toString(select('script[type="application/ld+json"]', tree) ?? tree)) as {
    headline: string;
    datePublished: string;
    url: string;
    author: { familyName?: string; givenName?: string; name: string }[];
  };
  return {
    authors: data.author.map(({ familyName, givenName, name }) =>
      familyName && givenName
        ? invertedName({ family: familyName, given: givenName })
        : invertedName({ literal: name }),
    ),
    title: data.headline,
    date: data.datePublished,
    url: data.url,
  };
}

function saidInHighwire(tree: Root): Said {
  const [title = '', date = '', url = ''] = ['title', 'publication_date', 'public_url'].map(
    (name) => contents(tree, `citation_${name}`).join(),
  );
  return {
    authors: contents(tree, 'citation_author'),
    title,
    date: date.replaceAll('/', '-'),
    url,
  };
}

function contents(tree: Root, name: string): string[] {
  const tags: Element[] = selectAll(`meta[name="${name}"]`, tree);
  return tags.map(({ properties }) => String(properties.content));
}
