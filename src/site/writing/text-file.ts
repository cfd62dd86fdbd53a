import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { VFile } from 'vfile';
import { OctantError, type Problem } from '../../plugin/problems.ts';
import { type LanguageId, defaultLanguage, languageIds } from '../config/languages.ts';
import { readLocaleFiles } from '../config/locale-files.ts';
import type en from '../../../public/locales/en/site.json';

/** What the site says within a text, in its language. */
export type TextWords = (typeof en)['text'];

const root = fileURLToPath(new URL('../../../', import.meta.url));
const files = readLocaleFiles(root, languageIds);

/** What the site says within texts, by language; what is missing there the pages tell. */
const words = Object.fromEntries(
  languageIds.map((id) => [id, Object(files[id].strings['text'])]),
) as Readonly<Record<LanguageId, Partial<TextWords>>>;

/** The language of a text, by the folder in which it stands: `content/posts/<language>/…`. */
export function languageOf(file: VFile): LanguageId {
  const folders = nameOf(file).split('/');
  return languageIds.find((id) => folders.includes(id)) ?? defaultLanguage.id;
}

/** The folder of `content` in which a text stands. */
export function folderOf(file: VFile): string | undefined {
  return nameOf(file).split('/')[1];
}

/** Says a text in the language of a file, with its values in place of their names in braces. */
export function speak(
  file: VFile,
  key: keyof TextWords,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const text = words[languageOf(file)][key] ?? '';
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
}

/** Stops at what is wrong in a text, if anything is. */
export function refuse(file: VFile, problems: readonly Problem[]): void {
  if (problems.length > 0) throw new OctantError('The text', problems, nameOf(file));
}

/** The frontmatter that a page reads, to note in it what the text holds. */
export function notesOf(file: VFile): Record<string, unknown> {
  return file.data.astro?.frontmatter ?? {};
}

function nameOf(file: VFile): string {
  return relative(file.cwd, file.path).replaceAll('\\', '/');
}
