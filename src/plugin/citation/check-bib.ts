import { type Problem, listNames, nearest, quote, suggest } from '../problems.ts';
import { type RawEntry, entryTypes, readIssued } from './read-fields.ts';
import type { ScannedEntry } from './scan-bib.ts';

const dateFields = ['date', 'year', 'month', 'day'];
const references = ['crossref', 'xdata'];

/** A parsed entry together with the place where it stands. */
export interface PlacedEntry {
  readonly raw: RawEntry;
  readonly scanned: ScannedEntry;
}

/** Finds what is wrong in the entries of one file; `macros` are the abbreviations it defines. */
export function checkEntries(entries: readonly PlacedEntry[], macros: Iterable<string>): Problem[] {
  const keys = entries.map(({ raw }) => raw.label);
  const known = new Set(macros);
  return [
    ...checkKeys(entries),
    ...entries.flatMap((entry) => [
      ...checkType(entry),
      ...checkRequired(entry),
      ...checkFields(entry),
      ...checkDate(entry),
      ...checkReferences(entry, keys),
      ...checkMacros(entry, known),
    ]),
  ];
}

function place({ line }: { readonly line: number }, path: string): Pick<Problem, 'line' | 'path'> {
  return { path, line };
}

function checkKeys(entries: readonly PlacedEntry[]): Problem[] {
  return repeated(
    entries.map(({ scanned: { key, line } }) => ({ name: key.toLowerCase(), key, line })),
  ).map(({ first, again }) => ({
    ...place(again, again.key),
    found: `the key ${quote(again.key)} is already that of the entry in line ${first.line}`,
    hint: `give one of them another key, such as ${quote(`${again.key}_2`)}`,
  }));
}

function checkFields({ scanned }: PlacedEntry): Problem[] {
  return repeated(scanned.fields).map(({ first, again }) => ({
    ...place(again, `${scanned.key}.${again.name}`),
    found: `the field ${quote(again.name)} already stands in line ${first.line}`,
    hint: 'keep one of the two',
  }));
}

function repeated<T extends { name: string }>(names: readonly T[]): { first: T; again: T }[] {
  return names.flatMap((again, index) => {
    const first = names.find(({ name }) => name === again.name);
    return first && names.indexOf(first) < index ? [{ first, again }] : [];
  });
}

function checkType({ scanned }: PlacedEntry): Problem[] {
  if (entryTypes.includes(scanned.type)) return [];
  const name = nearest(scanned.type, entryTypes);
  return [
    {
      ...place(scanned, scanned.key),
      found: `"@${scanned.type}" is not a type of entry`,
      allowed: listNames(entryTypes.map((type) => `@${type}`)),
      hint: `write "@${name ?? 'misc'}" instead`,
    },
  ];
}

const examples: Readonly<Record<string, string>> = {
  author: 'author = {Wei Liu},',
  title: 'title = {Scaling the Environment},',
};

function checkRequired({ raw, scanned }: PlacedEntry): Problem[] {
  return Object.entries(examples).flatMap(([field, example]) => {
    const value = raw.properties[field] ?? '';
    if (/[^\s{}]/.test(String(value)) || raw.properties['crossref']) return [];
    const typed = scanned.fields.find(({ name }) => name !== field && nearest(name, [field]));
    const misspelt = value === '' && typed && !knownFields.has(typed.name) ? typed : undefined;
    return [
      {
        ...place(misspelt ?? scanned, `${scanned.key}.${field}`),
        found: `the entry has no ${field}`,
        hint: misspelt
          ? `write ${quote(field)} instead of ${quote(misspelt.name)}`
          : `add a line such as  ${example}`,
      },
    ];
  });
}

/** Fields that are near a required one in spelling, and are none the less meant. */
const knownFields = new Set(['titleaddon', 'subtitle', 'editor', 'file', 'note', 'type']);

function checkDate({ raw, scanned }: PlacedEntry): Problem[] {
  const fields = scanned.fields.filter(({ name }) => dateFields.includes(name));
  const used = fields.find(({ name }) => name === 'date') ?? fields[0];
  if (!used || readIssued(raw)) return [];
  const names = used.name === 'date' ? ['date'] : dateFields;
  const written = names.flatMap((name) => raw.properties[name] ?? []).join(' ');
  return [
    {
      ...place(used, `${scanned.key}.${used.name}`),
      found: `${quote(written)} is not a date`,
      allowed:
        'year = {2025} with month = {7}, or date = {2025-07-17}, or a span {2025-07/2025-08}',
      hint: 'write it as one of these, or leave it out if the date is not known',
    },
  ];
}

function checkReferences({ raw, scanned }: PlacedEntry, keys: readonly string[]): Problem[] {
  return references.flatMap((field) => {
    const key = raw.properties[field];
    if (key === undefined || keys.includes(String(key))) return [];
    const others = keys.filter((other) => other !== raw.label);
    const at = scanned.fields.find(({ name }) => name === field) ?? scanned;
    return [
      {
        ...place(at, `${scanned.key}.${field}`),
        found: `no entry has the key ${quote(key)}`,
        allowed: listNames(others),
        hint: others.length > 0 ? suggest(String(key), others) : 'leave the field out',
      },
    ];
  });
}

function checkMacros({ scanned }: PlacedEntry, known: ReadonlySet<string>): Problem[] {
  return scanned.macros
    .filter(({ name }) => !known.has(name))
    .map((macro) => ({
      ...place(macro, scanned.key),
      found: `nothing defines the abbreviation ${quote(macro.name)}`,
      hint: `put braces around it: {${macro.name}}, or define it with @string{${macro.name} = {…}}`,
    }));
}
