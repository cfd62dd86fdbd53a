import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OctantError, type Problem, listNames } from '../../plugin/problems.ts';

/** The interface strings of one language, as its file holds them. */
export interface LocaleFile {
  readonly file: string;
  readonly strings: Readonly<Record<string, unknown>>;
}

/** The file of the interface strings of a language, relative to the project. */
export function localeFileOf(id: string): string {
  return `public/locales/${id}/site.json`;
}

/**
 * Reads the files of interface strings of all languages.
 *
 * @param root folder of the project
 * @throws {OctantError} naming every file that is missing, or else the first that can't be read
 */
export function readLocaleFiles<Id extends string>(
  root: string,
  ids: readonly Id[],
): Record<Id, LocaleFile> {
  const isThere = (id: Id) => existsSync(join(root, localeFileOf(id)));
  const original = ids.find(isThere);
  const problems = ids
    .filter((id) => !isThere(id))
    .map((id): Problem => {
      const path = localeFileOf(id);
      const hint = original
        ? `copy ${localeFileOf(original)} to ${path}, and translate its texts`
        : 'restore the file from version control';
      const allowed = `one such file per language (${listNames(ids)})`;
      return { path, found: 'the file is missing', allowed, hint };
    });
  if (problems.length > 0) throw new OctantError('public/locales', problems);
  const read = (file: string) => parseLocaleFile(file, readFileSync(join(root, file), 'utf8'));
  return Object.fromEntries(ids.map((id) => [id, read(localeFileOf(id))])) as Record<
    Id,
    LocaleFile
  >;
}

/**
 * Reads the text of a file of interface strings.
 *
 * @throws {OctantError} if it is not JSON, or no object
 */
export function parseLocaleFile(file: string, text: string): LocaleFile {
  const refuse = (found: string) => {
    const allowed = 'one JSON object, of texts by key';
    const hint = 'mend the JSON, or restore the file from version control';
    return new OctantError('public/locales', [{ path: file, found, allowed, hint }]);
  };
  let strings: unknown;
  try {
    strings = JSON.parse(text);
  } catch (error) {
    throw refuse(`it is not JSON: ${(error as Error).message}`);
  }
  if (strings === null || typeof strings !== 'object') throw refuse('it holds no texts by key');
  return { file, strings: strings as LocaleFile['strings'] };
}

/**
 * Checks that every language has every key, and each of them a text.
 *
 * @throws {OctantError} naming each missing key with the file that lacks it
 */
export function checkLocaleFiles(files: readonly LocaleFile[]): void {
  const flat = files.map(({ file, strings }) => ({ file, keys: flatten(strings) }));
  const known = new Map(
    flat.flatMap(({ file, keys }) =>
      [...keys].filter(([, text]) => text).map(([key]) => [key, file]),
    ),
  );
  const problems = flat.flatMap(({ file, keys }) =>
    [...known]
      .filter(([key]) => !keys.get(key))
      .map(([key, elsewhere]): Problem => {
        const hint = `add ${JSON.stringify(key)} to ${file}; ${elsewhere} has it`;
        const allowed = 'the same texts in every language';
        return { path: `${file}: ${key}`, found: 'the text is missing', allowed, hint };
      }),
  );
  if (problems.length > 0) throw new OctantError('public/locales', problems);
}

function flatten(strings: Readonly<Record<string, unknown>>, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(strings).flatMap(([key, value]): [string, string][] => {
      if (value && typeof value === 'object') {
        return [...flatten(value as Record<string, unknown>, `${prefix}${key}.`)];
      }
      return [[prefix + key, typeof value === 'string' ? value.trim() : '']];
    }),
  );
}
