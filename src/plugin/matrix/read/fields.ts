import { checkAddress } from '../../addresses.ts';
import { isVisible } from '../../languages/visible-text.ts';
import { join } from '../../problem-path.ts';
import { type Problem, listNames, nearest, quote, suggest } from '../../problems.ts';
import type { Text } from '../definition.ts';
import type { Fields } from '../model.ts';

/** What all that is read of one input shares. */
export interface Context {
  readonly languages: readonly string[];
  /** Every problem found so far. */
  readonly problems: Problem[];
  /** True if a language is wrong: a text's key that is no language may then be meant for it. */
  readonly lenient: boolean;
  /** Names of cells whose place is wrong, so that what names them is not reported as well. */
  readonly misplaced: string[];
}

/** Starts to read something in the languages of its matrix. */
export function openContext(languages: readonly string[], found: readonly Problem[] = []): Context {
  return { languages, problems: [...found], lenient: false, misplaced: [] };
}

const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * Reads an object, and reports keys of it that mean nothing. What stands under a misspelt key is
 * read as what it is taken for, so that its own problems show, and nothing else misses it.
 */
export function readFields(
  context: Context,
  path: string,
  value: unknown,
  known: readonly string[],
): Fields {
  const fields = readRecord(context, path, value);
  let meant = fields;
  for (const key of unknownKeys(context, path, fields, known)) {
    const name = nearest(key, unusedOf(fields, known));
    if (name !== undefined) meant = { ...meant, [name]: fields[key] };
  }
  return meant;
}

/** Reports the keys that mean nothing, and returns them. */
function unknownKeys(
  context: Context,
  path: string,
  fields: Fields,
  known: readonly string[],
): string[] {
  const unknown: string[] = [];
  for (const key in fields) {
    if (known.includes(key)) continue;
    unknown.push(key);
    const found = 'nothing is called so here';
    const hint = suggest(key, unusedOf(fields, known));
    refuse(context, join(path, key), found, listNames(known), hint);
  }
  return unknown;
}

function unusedOf(fields: Fields, known: readonly string[]): string[] {
  return known.filter((name) => fields[name] === undefined);
}

/** What things are called, in their order. */
export function idsOf(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id);
}

/** Reads an object whose keys the author chose. */
export function readRecord(context: Context, path: string, value: unknown): Fields {
  if (isRecord(value)) return value;
  report(context, path, value, 'an object', 'write it as { … }');
  return {};
}

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a list; without one, an empty list. */
export function readList(context: Context, path: string, value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value as readonly unknown[];
  report(context, path, value, 'a list', 'write it as [ … ]');
  return [];
}

/** Reads an id that the author chose, fit for addresses and for ids in a page. */
export function readId(context: Context, path: string, id: unknown): string {
  if (typeof id === 'string' && idPattern.test(id)) return id;
  const hint = `write it like ${quote(slug(typeof id === 'string' ? id : 'my-matrix'))}`;
  report(context, path, id, 'lower-case letters and digits, with single hyphens between', hint);
  return typeof id === 'string' ? id : quote(id);
}

/** Reads one of a few words; without one, the first of them. */
export function readChoice<T extends string>(
  context: Context,
  path: string,
  value: unknown,
  choices: readonly [T, ...T[]],
): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice !== undefined || value === undefined) return choice ?? choices[0];
  report(context, path, value, listNames(choices), suggest(value, choices));
  return choices[0];
}

/** Reads true or false; without one, false. */
export function readFlag(context: Context, path: string, value: unknown): boolean {
  if (value === undefined || typeof value === 'boolean') return value === true;
  report(context, path, value, 'true or false', `write  ${path}: true  or leave it out`);
  return true;
}

/** Reads a text in every language of the matrix; what is missing of it is empty and has been reported. */
export function readText(context: Context, path: string, value: unknown): Text {
  if (isText(value)) return value.trim();
  // Without languages every text would repeat that problem.
  if (context.languages.length === 0) return '';
  if (!isRecord(value)) return reportText(context, path, value);
  if (!context.lenient) unknownKeys(context, path, value, context.languages);
  const texts: Record<string, string> = {};
  for (const language of context.languages) {
    const text = value[language];
    texts[language] = isText(text) ? text.trim() : '';
    if (!isText(text)) {
      const hint = `add the text in ${quote(language)}`;
      context.problems.push({ path: join(path, language), ...describeText(text), hint });
    }
  }
  return texts;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && isVisible(value);
}

function describeText(value: unknown): Pick<Problem, 'found' | 'allowed'> {
  const empty = typeof value === 'string' ? 'shows nothing' : 'is not a text';
  const found = value === undefined ? 'the text is missing' : `${quote(value)} ${empty}`;
  return { found, allowed: 'a text in which something is seen' };
}

function reportText(context: Context, path: string, value: unknown): Text {
  const texts = context.languages.map((language) => `${join('', language)}: '…'`).join(', ');
  const hint = `add a text, or one per language: { ${texts} }`;
  context.problems.push({ path, ...describeText(value), hint });
  return '';
}

/** Reads a text that may be left out; it is then empty. */
export function readOptionalText(context: Context, path: string, value: unknown): Text {
  return value === undefined ? '' : readText(context, path, value);
}

/** Reads an address, which may differ between languages and may be left out. */
export function readHref(context: Context, path: string, value: unknown): Text {
  if (value === undefined) return '';
  const href = readText(context, path, value);
  const addresses = typeof href === 'string' ? [href] : Object.values(href);
  context.problems.push(...[...new Set(addresses)].flatMap((text) => checkAddress(path, text)));
  return href;
}

/** Reports a value that is not of the kind its place wants. */
export function report(
  context: Context,
  path: string,
  value: unknown,
  allowed: string,
  hint: string,
): void {
  const found = value === undefined ? 'it is missing' : `${quote(value)} can't stand here`;
  refuse(context, path, found, allowed, hint);
}

/** Reports what can't be as it was found. */
export function refuse(
  { problems }: Context,
  path: string,
  found: string,
  allowed: string,
  hint: string,
): void {
  problems.push({ path, found, allowed, hint });
}

/** Reports a name that none of those bears which may stand in its place. */
export function refuseName(
  context: Context,
  path: string,
  found: string,
  name: unknown,
  names: readonly string[],
): void {
  refuse(context, path, found, listNames(names), suggest(name, names));
}

function slug(text: string): string {
  const words = text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const id = words?.join('-') ?? '';
  return /^[a-z]/.test(id) ? id : `id-${id || '1'}`;
}
