import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../src/plugin/citation/read/read-bib.ts';
import { writeBiblatex, writeBibtex } from '../../../src/plugin/citation/write/write-bib.ts';
import { writeCsl } from '../../../src/plugin/citation/write/write-csl.ts';
import { writeRis } from '../../../src/plugin/citation/write/write-ris.ts';
import { factsOf, fixtures, readWithCitationJs } from './facts.ts';

it('has at least forty entries to try', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(40);
});

it('reads every entry as the list of records says', async () => {
  const records = Object.fromEntries(fixtures.map(({ name, record }) => [name, record]));
  await expect(`${JSON.stringify(records, null, 2)}\n`).toMatchFileSnapshot(
    '../../fixtures/citations/records.json',
  );
});

describe.each(fixtures)('$name', ({ record }) => {
  const facts = factsOf(record);

  it('comes back from BibTeX', () => {
    expect(readWithCitationJs(writeBibtex(record), '@biblatex/text')).toMatchObject(facts);
  });

  it('comes back from BibLaTeX', () => {
    expect(readWithCitationJs(writeBiblatex(record), '@biblatex/text')).toMatchObject(facts);
  });

  it('comes back from RIS, which knows a span by its first day', () => {
    const date = facts.date.split('/')[0];
    expect(readWithCitationJs(writeRis(record), '@ris/file')).toMatchObject({ ...facts, date });
  });

  it('comes back from CSL-JSON', () => {
    expect(readWithCitationJs(writeCsl(record), '@else/json')).toMatchObject(facts);
  });
});

describe('a blog post is one', () => {
  const essay = readEntry(
    readFileSync('tests/fixtures/citations/right/the-essay.bib', 'utf8'),
  ).record;

  it('in CSL-JSON', () => {
    expect(readWithCitationJs(writeCsl(essay), '@else/json').type).toBe('post-weblog');
  });

  it('in RIS', () => {
    expect(writeRis(essay)).toMatch(/^TY {2}- BLOG\r\n/);
    expect(readWithCitationJs(writeRis(essay), '@ris/file').type).toBe('post-weblog');
  });

  it('in BibLaTeX, as a page online', () => {
    expect(readWithCitationJs(writeBiblatex(essay), '@biblatex/text').type).toBe('webpage');
  });
});
