import { OctantError, type Problem } from '../../plugin/problems.ts';

/** The interface strings of one language, as its file holds them. */
export interface LocaleFile {
  readonly file: string;
  readonly strings: Readonly<Record<string, unknown>>;
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
