import { checkAddress, schemeOf } from '../../addresses.ts';
import { type Problem, nearest, quote, suggest } from '../../problems.ts';
import { readDate } from '../dates.ts';
import type { FieldReader } from './field-reader.ts';
import type { WrittenEntry } from './parse-bib.ts';
import { findAddress, isPlain, readAddress, readDoi } from './read-address.ts';
import { checkNames } from './read-names.ts';
import { readIssued } from './read-record.ts';

const dateFields = ['date', 'year', 'month', 'day'];

/** Finds values of an entry that can't be what their fields ask for. */
export function checkValues(entry: WrittenEntry, fields: FieldReader): Problem[] {
  return [
    ...checkIssued(entry, fields),
    ...['author', 'editor', 'translator', 'bookauthor'].flatMap((name) => {
      const written = entry.fields.find((field) => field.name === name);
      return written
        ? checkNames(written.value).map((problem) => ({ ...problem, ...placeOf(entry, name) }))
        : [];
    }),
    ...checkUrl(entry),
    ...checkDoi(entry),
    ...checkAccessed(entry),
  ];
}

/** Where a field of an entry stands, for messages. */
function placeOf(entry: WrittenEntry, name: string): Pick<Problem, 'line' | 'path'> {
  const { line } = entry.fields.find((field) => field.name === name) ?? entry;
  return { path: `${entry.key}.${name}`, line };
}

function valueOf(entry: WrittenEntry, name: string): string | undefined {
  const value = entry.fields.find((field) => field.name === name)?.value;
  return value !== undefined && /[^\s{}]/.test(value) ? value : undefined;
}

function checkIssued(entry: WrittenEntry, fields: FieldReader): Problem[] {
  const names = entry.fields
    .map(({ name }) => name)
    .filter((name) => dateFields.includes(name) && valueOf(entry, name) !== undefined);
  const [used] = names.includes('date') ? ['date'] : names;
  if (used === undefined || readIssued(fields)) return [];
  const allowed =
    'year = {2025} with month = {7}, or date = {2025-07-17}, or a span {2025-07/2025-08}';
  if (used !== 'date' && !fields.date('year')) {
    const others = entry.fields.map(({ name }) => name);
    const typed = others.includes('year') ? undefined : nearest('year', others);
    return [
      {
        ...placeOf(entry, typed ?? used),
        path: `${entry.key}.year`,
        found: `the entry has a ${used}, but no year`,
        allowed,
        hint: typed ? suggest(typed, ['year']) : 'add a line such as  year = {2025},',
      },
    ];
  }
  const parts = used === 'date' ? ['date'] : dateFields;
  const written = parts.flatMap((name) => valueOf(entry, name) ?? []).join(' ');
  return [
    {
      ...placeOf(entry, used),
      found: `${quote(written)} is not a date`,
      allowed,
      hint: 'write it as one of these, or leave it out if the date is not known',
    },
  ];
}

function checkUrl(entry: WrittenEntry): Problem[] {
  const name = valueOf(entry, 'url') === undefined ? 'howpublished' : 'url';
  const written = valueOf(entry, name) ?? '';
  const tex = name === 'url' ? written : (findAddress(written).address ?? '');
  if (tex === '') return [];
  const address = readAddress(tex);
  const problems = checkAddress('', address).map((problem) => ({
    ...problem,
    ...placeOf(entry, name),
  }));
  if (
    problems.length > 0 ||
    (isPlain(address) && schemeOf(address) !== undefined && URL.canParse(address))
  ) {
    return problems;
  }
  return [
    {
      ...placeOf(entry, name),
      found: `${quote(written)} is not the address of a page`,
      allowed: 'an address with or without its scheme',
      hint: 'write it whole, such as https://example.org/post/',
    },
  ];
}

function checkDoi(entry: WrittenEntry): Problem[] {
  const written = valueOf(entry, 'doi');
  if (written === undefined || readDoi(written) !== undefined) return [];
  const found = `${quote(written)} is not a DOI`;
  const hint = 'write it as  10.1000/182,  or leave it out';
  const allowed = '10.1000/182, or https://doi.org/10.1000/182';
  return [{ ...placeOf(entry, 'doi'), found, allowed, hint }];
}

function checkAccessed(entry: WrittenEntry): Problem[] {
  const written = valueOf(entry, 'urldate');
  if (written === undefined || readDate(written.trim()) !== undefined) return [];
  const hint = 'write the day on which you saw the page as  2025-07-17';
  const allowed = 'a day, a month or a year';
  return [
    { ...placeOf(entry, 'urldate'), found: `${quote(written)} is not a date`, allowed, hint },
  ];
}
