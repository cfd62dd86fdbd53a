import { readFileSync } from 'node:fs';
import { plugins } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../src/plugin/citation/read/read-bib.ts';
import { plainText, writeApa, writeGbt7714 } from '../../../src/plugin/citation/sentences/index.ts';
import { writeBiblatex, writeBibtex } from '../../../src/plugin/citation/write/write-bib.ts';
import { toCsl, writeCsl } from '../../../src/plugin/citation/write/write-csl.ts';
import { writeRis } from '../../../src/plugin/citation/write/write-ris.ts';
import { differences, namedLosses } from './differences.ts';
import { typeFixtures } from './facts.ts';

const types =
  `book incollection inbook inproceedings article phdthesis mastersthesis thesis techreport
report manual online software dataset patent misc unpublished proceedings collection booklet
inreference standard`.split(/\s+/);

it('has an entry of every type, and twenty variations', () => {
  const written = new Set(typeFixtures.map(({ source }) => /^@(\w+)/.exec(source)?.[1]));
  expect(types.filter((type) => !written.has(type))).toEqual([]);
  expect(typeFixtures.length).toBeGreaterThanOrEqual(types.length + 20);
});

it('writes the sentences that are listed, which citeproc writes too', async () => {
  const sentences = typeFixtures.map(({ name, record }) =>
    [name, plainText(writeApa(record)), plainText(writeGbt7714(record))].join('\n'),
  );
  await expect(`${sentences.join('\n\n')}\n`).toMatchFileSnapshot(
    '../../fixtures/citations/sentences.txt',
  );
});

/** What RIS says in tags of its own, or its reader in properties that others have. */
const ofReader = /^(id|citation-key|issued|event-date|event-title|event-place|source)$/;

/** What the reader of RIS takes for something else, by types of work. */
const unread: Readonly<Record<string, readonly string[]>> = {
  dataset: ['editor'],
  webpage: ['accessed'],
  thesis: ['page', 'number-of-pages'],
};

describe.each(typeFixtures)('$name', ({ record }) => {
  it('comes back whole from BibTeX and BibLaTeX, but for what is named as lost', () => {
    for (const [format, write] of [
      ['BibTeX', writeBibtex],
      ['BibLaTeX', writeBiblatex],
    ] as const) {
      const named = namedLosses(record, format);
      const read = readEntry(write(record)).record;
      expect(differences(record, read).filter((field) => !named.has(field))).toEqual([]);
    }
  });

  it('is read from RIS by another program, but for what is named as lost', () => {
    const expected = jsonOf(toCsl(record));
    const [item] = plugins.input.chain(writeRis(record), {
      forceType: '@ris/file',
      generateGraph: false,
    } as never) as unknown[];
    const read = jsonOf(item);
    const lost = {
      bookauthor: 'container-author',
      pubstate: 'status',
      pagetotal: 'number-of-pages',
    };
    const named = [...namedLosses(record, 'RIS')].map(
      (field) => Object.entries(lost).find(([name]) => name === field)?.[1] ?? field,
    );
    const skipped = [...named, ...(unread[record.type] ?? [])];
    for (const property of new Set([...Object.keys(expected), ...Object.keys(read)])) {
      if (ofReader.test(property) || skipped.includes(property)) continue;
      // RIS has no von part, and its reader knows archives by another name.
      if (/^(author|editor)$/.test(property))
        expect(namesIn(read[property])).toEqual(namesIn(expected[property]));
      else if (property === 'archive') expect(read['source']).toBe(expected[property]);
      else if (property !== 'archive_location')
        expect(read[property], property).toEqual(expected[property]);
    }
  });

  it('is CSL-JSON whose properties the schema knows', () => {
    const known = [...variables, 'id', 'type'];
    const [item] = JSON.parse(writeCsl(record)) as [object];
    expect(Object.keys(item).filter((name) => !known.includes(name))).toEqual([]);
  });
});

/** https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-data.json */
const variables =
  `abstract accessed archive archive_location author chapter-number collection-number
collection-title container-author container-title DOI edition editor event-place event-title genre ISBN
ISSN issue issued keyword language note number number-of-pages number-of-volumes page publisher
publisher-place status title translator URL version volume`.split(/\s+/);

function jsonOf(value: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
}

function namesIn(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return (value as Record<string, string>[]).map((name) =>
    [name['non-dropping-particle'], name['family'] ?? name['literal'], name['given']]
      .filter(Boolean)
      .join(' '),
  );
}

it('lists no sentence with an empty place in it', () => {
  const listed = readFileSync('tests/fixtures/citations/sentences.txt', 'utf8');
  expect(listed).not.toMatch(/undefined|NaN|\(\)|\[\]|\.\.|,,| {2}|: :/);
});
