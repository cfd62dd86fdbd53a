import { readFileSync } from 'node:fs';
import type { Author } from '../../../src/plugin/citation/record.ts';

/** A name as its author wrote it, and the language under which it is listed. */
export interface WrittenName {
  readonly language: string;
  readonly name: string;
}

const folder = 'tests/fixtures/citations/names';

/** The names in `names.txt`. */
export const writtenNames: readonly WrittenName[] = readFileSync(`${folder}/names.txt`, 'utf8')
  .split(/^## /m)
  .slice(1)
  .flatMap((section) => {
    const [language = '', ...names] = section.split('\n').filter(Boolean);
    return names.map((name) => ({ language, name }));
  });

/** The four parts of a name, empty where it has none. */
export type NameParts = readonly [given: string, particle: string, family: string, suffix: string];

/** An organisation is a family name alone, since BibTeX's programs know no other. */
export function partsOf(author: Author): NameParts {
  if ('literal' in author) return ['', '', author.literal, ''];
  const { given = '', particle = '', family, suffix = '' } = author;
  return [given, particle, family, suffix];
}

/** What biber reads in each of the names; see `tests/full/names.test.ts`. */
export function expectedParts(): Readonly<Record<string, NameParts>> {
  return JSON.parse(readFileSync(`${folder}/names.json`, 'utf8')) as Record<string, NameParts>;
}
