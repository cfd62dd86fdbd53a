import { type Dirent, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { OctantError, listNames, quote, suggest } from '../problems.ts';
import { type Block, findBlocks } from '../blocks/find-blocks.ts';
import { checkBlocks } from '../blocks/check-blocks.ts';
import { type Content, readContent } from './facts.ts';
import { readText } from './read-text.ts';

/** Where the posts are, and in which languages. */
export interface Source {
  /** Folder of the project, to which the other paths are relative. */
  readonly root: string;
  /** Folder that holds one folder per language. */
  readonly posts: string;
  /** Folders of the languages, the original's first. */
  readonly languages: readonly string[];
}

/** A block with all that is compared of it. */
export interface ReadBlock extends Block {
  readonly content: Content;
  /** What a person calls it: `block 3.1 of section 2`. */
  readonly name: string;
}

/** One post in one language. */
export interface ReadEdition {
  readonly language: string;
  /** Path relative to the project. */
  readonly file: string;
  readonly blocks: readonly ReadBlock[];
}

/** One post with its editions in the order of the languages. */
export interface ReadPost {
  readonly slug: string;
  /** True if its author says that it stands in one language only. */
  readonly untranslated: boolean;
  readonly editions: readonly ReadEdition[];
}

/**
 * Reads every post of a folder, in the order of their names.
 *
 * @throws {OctantError} for a folder that is no language, two blocks of one id, or broken syntax
 */
export function readPosts({ root, posts, languages }: Source): ReadPost[] {
  checkFolders(listFolder(root, posts), posts, languages);
  const files = languages.flatMap((language) =>
    listTexts(join(root, posts, language)).map((name) => ({
      language,
      slug: name.replace(/\.mdx?$/, ''),
      file: `${posts}/${language}/${name}`,
    })),
  );
  checkTwins(files);
  return [...Map.groupBy(files, ({ slug }) => slug)]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([slug, group]) => {
      const texts = group.map((item) => ({
        ...item,
        text: readFileSync(join(root, item.file), 'utf8'),
      }));
      return {
        slug,
        untranslated: texts.some(({ text }) => isUntranslated(text)),
        editions: texts.map(({ language, file, text }) => readEdition(language, file, text)),
      };
    });
}

/** Reads one post in one language. */
export function readEdition(language: string, file: string, text: string): ReadEdition {
  const blocks = findBlocks(readText(text, file));
  checkBlocks(blocks, file);
  const nodes = new Set<unknown>(blocks.map(({ node }) => node));
  let sections = 0;
  return {
    language,
    file,
    blocks: blocks.map((block) => {
      if (block.startsSection) sections += 1;
      return { ...block, content: readContent(block, nodes), name: nameOf(block, sections) };
    }),
  };
}

function nameOf(block: Block, section: number): string {
  if (block.startsSection) return `the heading of section ${section}`;
  const within = section > 0 ? `section ${section}` : 'the beginning';
  if (block.id.startsWith('figure:')) return `figure ${quote(block.id.slice(7))} of ${within}`;
  if (block.named) return `block ${quote(block.id)} of ${within}`;
  return `block ${block.id.slice(block.id.indexOf('.') + 1)} of ${within}`;
}

function isUntranslated(text: string): boolean {
  const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  return /^untranslated:\s*true\s*$/m.test(frontMatter);
}

function listTexts(folder: string): string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names.filter((name) => /\.mdx?$/.test(name)).map((name) => name.replaceAll('\\', '/'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function listFolder(root: string, posts: string): Dirent[] {
  try {
    return readdirSync(join(root, posts), { withFileTypes: true });
  } catch (error) {
    const found = `the folder can't be read: ${(error as Error).message}`;
    const hint = 'name the folder that holds one folder of posts per language';
    throw new OctantError('The folder of posts', [{ path: posts, found, hint }]);
  }
}

/** A post has one file per language, whichever its ending. */
function checkTwins(
  files: readonly { readonly language: string; readonly slug: string; readonly file: string }[],
): void {
  const groups = Map.groupBy(files, ({ language, slug }) => `${language}/${slug}`);
  const problems = [...groups.values()].flatMap(([first, ...twins]) =>
    twins.map(({ file }) => ({
      path: file,
      found: `${quote(first?.file)} is the same post in the same language`,
      hint: 'delete one of the two, or give it another name',
    })),
  );
  if (problems.length > 0) throw new OctantError('The folder of posts', problems);
}

function checkFolders(
  entries: readonly Dirent[],
  posts: string,
  languages: readonly string[],
): void {
  const problems = entries
    .filter((entry) => entry.isDirectory() && !languages.includes(entry.name))
    .map(({ name }) => ({
      path: `${posts}/${name}`,
      found: `${quote(name)} is not a language of the site`,
      allowed: listNames(languages),
      hint: `rename the folder (${suggest(name, languages)}), or add the language to the list that \`i18n.locales\` of the Astro configuration gets`,
    }));
  if (problems.length > 0) throw new OctantError(posts, problems);
}
