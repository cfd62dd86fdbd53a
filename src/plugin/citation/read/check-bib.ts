import { type Problem, listNames, nearest, quote, suggest } from '../../problems.ts';
import { isVisible, visibleForm } from '../../languages/visible-text.ts';
import { checkValues } from './check-values.ts';
import { commonTypes, entryTypes, isWork } from '../entry-types.ts';
import { FieldReader } from './field-reader.ts';
import type { ResolvedEntry } from './inherit-fields.ts';
import type { PlacedName, WrittenEntry, WrittenFile } from './parse-bib.ts';

const references = ['crossref', 'xdata'];

/**
 * Finds what is wrong in the entries of one file.
 *
 * @param resolved its entries with what they inherit, but for those that only lend their fields
 */
export function checkEntries(file: WrittenFile, resolved: readonly ResolvedEntry[]): Problem[] {
  const known = new Map(file.entries.map((entry) => [entry.key, entry]));
  const defined = new Set(file.definitions.flatMap(({ fields }) => fields.map(({ name }) => name)));
  const citable = file.entries.filter(isWork);
  const read = new Map(citable.map((entry, index) => [entry, resolved[index]] as const));
  return [
    ...checkKeys(file.entries),
    ...file.definitions.flatMap((definition) => checkMacros(definition, defined)),
    ...file.entries.flatMap((entry) => {
      const whole = read.get(entry);
      const fields = whole && new FieldReader(whole);
      return [
        ...checkType(entry),
        ...(fields ? checkRequired(entry, fields) : []),
        ...checkFields(entry),
        ...(fields ? checkValues(entry, fields) : []),
        ...checkReferences(entry, known),
        ...checkMacros(entry, defined),
      ];
    }),
  ];
}

function place({ line }: { readonly line: number }, path: string): Pick<Problem, 'line' | 'path'> {
  return { path, line };
}

function checkKeys(entries: readonly WrittenEntry[]): Problem[] {
  const names = entries.map(({ key, line }) => ({
    name: visibleForm(key).toLowerCase(),
    key,
    line,
  }));
  const unseen = names.flatMap(({ key, line }) => {
    const seen = key.replaceAll(unseenSign, '');
    if (seen === key) return [];
    const found = `the key ${quote(key)} holds a sign that nobody sees`;
    const hint = `write ${quote(seen || 'key')} instead`;
    return [{ path: '', line, found, allowed: 'letters, digits and signs', hint }];
  });
  const twins = repeated(names).map(({ first, again }) => ({
    ...place(again, again.key),
    found: `the key ${quote(again.key)} is already that of the entry in line ${first.line}`,
    allowed: 'one entry a key, whatever case its letters are in',
    hint: `give one of them another key, such as ${quote(`${again.key}_2`)}`,
  }));
  return [...unseen, ...twins];
}

/** Control characters and halves of letters, which some formats can't hold, and what draws nothing. */
const unseenSign = /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

function checkFields({ key, fields }: WrittenEntry): Problem[] {
  return repeated(fields).map(({ first, again }) => ({
    ...place(again, `${key}.${again.name}`),
    found: `the field ${quote(again.name)} already stands in line ${first.line}`,
    allowed: 'each field once in an entry',
    hint: 'keep one of the two',
  }));
}

function repeated<T extends PlacedName>(names: readonly T[]): { first: T; again: T }[] {
  const firsts = new Map<string, T>();
  return names.flatMap((again) => {
    const first = firsts.get(again.name);
    if (!first) firsts.set(again.name, again);
    return first ? [{ first, again }] : [];
  });
}

function checkType(entry: WrittenEntry): Problem[] {
  if (entryTypes.has(entry.type) || !isWork(entry)) return [];
  const name = nearest(entry.type, commonTypes);
  return [
    {
      ...place(entry, entry.key),
      found: `"@${entry.type}" is not a type of entry`,
      allowed: listNames(commonTypes.map((type) => `@${type}`)),
      hint: `write "@${name ?? 'misc'}" instead`,
    },
  ];
}

const examples = [
  { field: 'author', example: 'author = {Wei Liu},' },
  { field: 'title', example: 'title = {Scaling the Environment},' },
];

/** Types whose works often name nobody, and what else says whose work it is. */
const authorless =
  /^(mv)?(collection|proceedings|reference)$|^(manual|booklet|periodical|inreference|standard|legislation|legal|jurisdiction)$/;
/** Types of what may be read at an address of its own, whoever wrote it. */
const pages = /^(misc|online|electronic|www|dataset|software)$/;
const addresses = ['url', 'howpublished', 'doi'];
const responsible = ['author', 'editor', 'organization', 'institution'];

/** Fields that are near a required one in spelling, and are none the less meant. */
const knownFields = new Set(['titleaddon', 'subtitle', 'editor', 'file', 'note', 'type']);

function checkRequired(entry: WrittenEntry, fields: FieldReader): Problem[] {
  return examples.flatMap(({ field, example }) => {
    const enough = field === 'author' ? responsible : [field];
    if (enough.some((name) => isVisible(fields.text(name) ?? ''))) return [];
    if (field === 'author' && authorless.test(entry.type)) return [];
    const typed = entry.fields.find(({ name }) => name !== field && nearest(name, [field]));
    const isWritten = entry.fields.some(({ name }) => name === field);
    const misspelt = !isWritten && typed && !knownFields.has(typed.name) ? typed : undefined;
    const isPage = pages.test(entry.type) && fields.tex(...addresses) !== undefined;
    if (field === 'author' && isPage && !misspelt && !isWritten) return [];
    return [
      {
        ...place(misspelt ?? entry, `${entry.key}.${field}`),
        found: `the entry has no ${field}`,
        allowed: `entries with ${listNames(enough)}`,
        hint: misspelt
          ? `write ${quote(field)} instead of ${quote(misspelt.name)}`
          : `add a line such as  ${example}`,
      },
    ];
  });
}

function checkReferences(entry: WrittenEntry, known: ReadonlyMap<string, WrittenEntry>): Problem[] {
  return referencesOf(entry).flatMap(({ field, key }) => {
    const where = place(field, `${entry.key}.${field.name}`);
    if (!known.has(key)) {
      const others = [...known.keys()].filter((other) => other !== entry.key);
      const hint = others.length > 0 ? suggest(key, others) : 'leave the field out';
      return [
        { ...where, found: `no entry has the key ${quote(key)}`, allowed: listNames(others), hint },
      ];
    }
    if (!leadsTo(entry, key, known)) return [];
    const hint = 'leave one of the references out';
    const found = `${quote(key)} leads back to ${quote(entry.key)}`;
    return [{ ...where, found, allowed: 'references that come to an end', hint }];
  });
}

function referencesOf({ fields }: WrittenEntry): { field: PlacedName; key: string }[] {
  return fields
    .filter(({ name }) => references.includes(name))
    .flatMap((field) => field.value.split(',').map((key) => ({ field, key: key.trim() })))
    .filter(({ key }) => key !== '');
}

/** True where following the references from one entry comes back to another. */
function leadsTo(
  target: WrittenEntry,
  from: string,
  known: ReadonlyMap<string, WrittenEntry>,
): boolean {
  const reached = new Set([from]);
  for (const key of reached) {
    const entry = known.get(key);
    if (entry === target) return true;
    if (entry) for (const { key: next } of referencesOf(entry)) reached.add(next);
  }
  return false;
}

function checkMacros(entry: WrittenEntry, defined: ReadonlySet<string>): Problem[] {
  return entry.unknownMacros.map((macro) =>
    defined.has(macro.name)
      ? {
          ...place(macro, entry.key || '@string'),
          found: `the abbreviation ${quote(macro.name)} is defined only further down`,
          allowed: 'abbreviations that are defined above the entry',
          hint: `put @string{${macro.name} = {…}} above the entry`,
        }
      : {
          ...place(macro, entry.key || '@string'),
          found: `nothing defines the abbreviation ${quote(macro.name)}`,
          allowed: 'months such as jul, and what @string defines above the entry',
          hint: `put braces around it: {${macro.name}}, or define it with @string{${macro.name} = {…}}`,
        },
  );
}
