import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AskedSteps, stepNames } from './blocks/text-steps.ts';
import type { SiteStrings } from './languages/catalogue/catalogue.ts';
import { checkStrings } from './languages/check-strings.ts';
import { copyPlain } from './plain-data.ts';
import { isFolderName, readFolder, usualFolders } from './integration-folders.ts';
import { OctantError, type Problem, listNames, quote, suggest } from './problems.ts';

/** Options of the integration; folders are relative to the project. */
export interface OctantOptions {
  /**
   * Holds a folder of posts per language of Astro's `i18n`. A build compares each translation in it
   * with its original, and warns where they differ.
   *
   * @default 'content/posts'
   */
  readonly posts?: string;
  /**
   * Holds `.bib` files. Each is read and checked when the site starts.
   *
   * @default 'content/citations'
   */
  readonly citations?: string;
  /**
   * Serves each entry of the `.bib` files of `citations` as `.bib`, `.biblatex.bib`, `.ris` and `.json`,
   * at this address, in which `[slug]` is the name of the file, and for an entry behind its first that
   * name, a slash and the key; `Citation` leads to them.
   *
   * @default none are served
   * @example
   * ```js
   * octant({ citationFiles: '/blog/[slug]/cite' });
   * ```
   */
  readonly citationFiles?: string;
  /**
   * Whether `[@key]` in a text cites the entry of that key in any file of `citations`, as Pandoc's
   * Markdown has it: a number that leads to a list of references behind the text. `@key` in a sentence
   * names the authors before the number.
   *
   * @default false
   */
  readonly references?: boolean;
  /**
   * Holds matrix definitions, one a file. Each is checked whole when the site starts, and each of its
   * figures is served as `/figures/<matrix>/<figure>.<lang>.svg`, in all its languages at once as
   * `/figures/<matrix>/<figure>.svg`, and as `.png` where `@resvg/resvg-wasm` and
   * `@expo-google-fonts/noto-serif-sc` are installed.
   *
   * @default 'content/matrices'
   */
  readonly matrices?: string;
  /**
   * Files of a regular and a bold face, TrueType or OpenType, relative to the project, in which figures
   * are drawn as `.png` in place of `@expo-google-fonts/noto-serif-sc`. They hold every letter of the
   * figures; one file draws both weights.
   *
   * @default []
   * @example
   * ```js
   * octant({ fonts: ['./fonts/regular.ttf', './fonts/bold.ttf'] });
   * ```
   */
  readonly fonts?: readonly string[];
  /**
   * Texts that take the place of what the components say by themselves, by language tag and key, for
   * a language that the package doesn't speak or to say something otherwise.
   *
   * @default {}
   * @example
   * ```js
   * octant({ strings: { fr: { copy: 'Copier' }, zh: { cell: '子空间' } } });
   * ```
   */
  readonly strings?: SiteStrings;
  /**
   * What is done to texts: figures and formulas get `numbers`, headings the `ids` behind them, and
   * texts are divided into `sections` and `blocks` that pair with those of a translation. `true` asks
   * for all of it in every text, `false` for nothing, and what is not named is left as it is.
   *
   * @default all of it in `posts/<language>`, and nothing elsewhere
   * @example
   * ```js
   * octant({ texts: { numbers: true } });
   * ```
   */
  readonly texts?: AskedSteps;
  /**
   * Ids that the pages around the texts bear, such as the one of `<main>`. No heading is named so
   * by its words, and an author who writes one behind a heading is told.
   *
   * @default []
   */
  readonly reservedIds?: readonly string[];
}

/** Options that have been checked; folders stand without a slash at either end. */
export type CheckedOptions = Required<Omit<OctantOptions, 'texts'>> & Pick<OctantOptions, 'texts'>;

const names = [
  ...Object.keys(usualFolders),
  'citationFiles',
  'references',
  'fonts',
  'strings',
  'texts',
  'reservedIds',
];

/**
 * Checks what `octant()` is called with.
 *
 * @param root folder of the project
 * @throws {OctantError} with every problem of the call
 */
export function readOptions(options: unknown, root: URL): CheckedOptions {
  const { data, problems: odd } = copyPlain(options, 'options');
  const written = isRecord(data) ? data : {};
  const problems = isRecord(data) || odd.length > 0 ? [...odd] : [notOptions(data)];
  const folders = { ...usualFolders };
  for (const [name, value] of Object.entries(written)) {
    if (name === 'strings') problems.push(...checkStrings(value));
    else if (name === 'texts') problems.push(...checkTexts(value));
    else if (name === 'reservedIds') problems.push(...checkReservedIds(value));
    else if (name === 'references') problems.push(...checkFlag(name, value));
    else if (name === 'fonts') problems.push(...checkFonts(value, root));
    else if (name === 'citationFiles') problems.push(...checkAddress(value));
    else if (!isFolderName(name)) problems.push(unknownOption(name));
    else if (value !== undefined) {
      const folder = readFolder(name, value, root);
      if (typeof folder === 'string') folders[name] = folder;
      else problems.push(folder);
    }
  }
  if (problems.length > 0) throw new OctantError('The call of octant()', problems);
  return {
    ...folders,
    citationFiles: (written['citationFiles'] ?? '') as string,
    fonts: ((written['fonts'] ?? []) as readonly string[]).map((file) =>
      fileURLToPath(new URL(file, root)),
    ),
    references: written['references'] === true,
    strings: (written['strings'] ?? {}) as SiteStrings,
    reservedIds: (written['reservedIds'] ?? []) as readonly string[],
    ...(written['texts'] !== undefined && { texts: written['texts'] as AskedSteps }),
  };
}

function checkReservedIds(written: unknown): Problem[] {
  if (written === undefined) return [];
  if (Array.isArray(written) && written.every((id) => typeof id === 'string')) return [];
  const found = `${quote(written)} is no list of ids`;
  const hint = "write it as  reservedIds: ['main']";
  return [{ path: 'reservedIds', found, allowed: 'a list of texts', hint }];
}

function checkFlag(name: string, written: unknown): Problem[] {
  if (written === undefined || typeof written === 'boolean') return [];
  const found = `${quote(written)} is neither true nor false`;
  return [{ path: name, found, allowed: 'true or false', hint: `write it as  ${name}: true` }];
}

function checkFonts(written: unknown, root: URL): Problem[] {
  if (written === undefined) return [];
  const allowed = 'the files of one or two faces, .ttf or .otf, relative to the project';
  const hint = "write it as  fonts: ['./fonts/regular.ttf', './fonts/bold.ttf']";
  if (!Array.isArray(written) || written.length === 0 || written.length > 2) {
    return [{ path: 'fonts', found: `${quote(written)} names no faces`, allowed, hint }];
  }
  return written.flatMap((file: unknown, index): Problem[] => {
    const isFace =
      typeof file === 'string' && /\.[ot]tf$/i.test(file) && existsSync(new URL(file, root));
    if (isFace) return [];
    return [{ path: `fonts.${index}`, found: `${quote(file)} is no such file`, allowed, hint }];
  });
}

function checkAddress(written: unknown): Problem[] {
  if (written === undefined) return [];
  if (typeof written === 'string' && /^\/([^[\]]*\/)?\[slug\]\/[^[\]]*[^[\]/]$/.test(written))
    return [];
  const found = `${quote(written)} is no address of files`;
  const allowed =
    'an address that begins with a slash, holds [slug] once, between slashes, and ends with a name';
  const hint = "write it as  citationFiles: '/blog/[slug]/cite'";
  return [{ path: 'citationFiles', found, allowed, hint }];
}

function checkTexts(written: unknown): Problem[] {
  if (written === undefined || typeof written === 'boolean') return [];
  const hint = `write it as  texts: { ${stepNames.join(': true, ')}: true }`;
  const allowed = `true, false, or some of ${listNames(stepNames)}`;
  if (!isRecord(written)) {
    return [{ path: 'texts', found: `${quote(written)} says nothing of texts`, allowed, hint }];
  }
  return Object.entries(written).flatMap(([name, value]): Problem[] => {
    const path = `texts.${name}`;
    if (!stepNames.some((step) => step === name)) {
      const found = 'there is no such step';
      return [{ path, found, allowed: listNames(stepNames), hint: suggest(name, stepNames) }];
    }
    if (value === undefined || typeof value === 'boolean') return [];
    const found = `${quote(value)} is neither true nor false`;
    return [{ path, found, allowed: 'true or false', hint: `write it as  ${name}: true` }];
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function notOptions(written: unknown): Problem {
  return {
    path: 'options',
    found: `${quote(written)} is not an object`,
    allowed: listNames(names),
    hint: `write it as  octant({ matrices: ${quote(usualFolders.matrices)} })`,
  };
}

function unknownOption(name: string): Problem {
  return {
    path: name,
    found: 'there is no such option',
    allowed: listNames(names),
    hint: suggest(name, names),
  };
}
