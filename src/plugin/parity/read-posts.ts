import { type Dirent, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { OctantError, listNames, quote, suggest } from '../problems.ts';
import { type Block, findBlocks } from '../blocks/find-blocks.ts';
import { checkIds } from '../blocks/ids.ts';
import type { TreeReader, WrittenText } from '../blocks/adapters/index.ts';
import { type BlockContent, readContent } from './block-content.ts';

/** Where the posts are, in which languages, and what reads them. */
export interface PostFolder extends ReadingKeeper {
  /** Folder of the project, to which the other paths are relative. */
  readonly root: string;
  /** Folder that holds one folder per language, or beside those the texts of the first. */
  readonly posts: string;
  /** Folders of the languages, the original's first. */
  readonly languages: readonly string[];
  readonly read: TreeReader;
}

/** What the options of a Markdown processor may hold, if it keeps what it makes for later builds. */
export interface ReadingKeeper {
  /** Gives what was made for a key before, or has it made; what throws is not kept. */
  readonly keepReading?:
    ((key: string, make: () => Promise<string>) => Promise<string>) | undefined;
}

/** A block with all that is compared of it. */
export interface ReadBlock extends Omit<Block, 'node'> {
  readonly content: BlockContent;
  /** What a person calls it: `block 3.1 of section 2`. */
  readonly name: string;
}

/** One post in one language. */
export interface ReadEdition {
  readonly language: string;
  /** Path relative to the project. */
  readonly file: string;
  /** True if the author says that the post is not translated into the languages that it lacks. */
  readonly untranslated: boolean;
  readonly blocks: readonly ReadBlock[];
}

/** One post with its editions in the order of the languages. */
export interface ReadPost {
  readonly slug: string;
  /** True if the author of one edition says so. */
  readonly untranslated: boolean;
  readonly editions: readonly ReadEdition[];
}

/** The files of a post, in the order of the languages. */
export interface PostFiles {
  readonly slug: string;
  readonly files: readonly { readonly language: string; readonly file: string }[];
}

/**
 * Lists every post of a folder, in the order of their names.
 *
 * @throws {OctantError} for a folder that is no language, and for two files of one post and language
 */
export function listPosts(folder: PostFolder): PostFiles[] {
  const { root, posts, languages } = folder;
  const atRoot = languageAtRoot(folder);
  if (atRoot === undefined) checkFolders(listFolder(root, posts), posts, languages);
  const files = languages.flatMap((language) => {
    const within = folderOf(folder, language);
    return listTexts(join(root, within))
      .filter((name) => language !== atRoot || !languages.includes(name.split('/')[0] ?? ''))
      .map((name) => {
        return { language, slug: name.replace(/\.mdx?$/, ''), file: `${within}/${name}` };
      });
  });
  checkTwins(files);
  const bySlug = Map.groupBy(files, ({ slug }) => slug);
  return [...bySlug]
    .map(([slug, group]) => ({ slug, files: group }))
    .sort((a, b) => a.slug.localeCompare(b.slug));
}

/**
 * Reads a post in all its languages.
 *
 * @throws {OctantError} for two blocks of one id, or broken syntax
 */
export async function readPost(folder: PostFolder, { slug, files }: PostFiles): Promise<ReadPost> {
  const editions: ReadEdition[] = [];
  for (const { language, file } of files) {
    const path = join(folder.root, file);
    const text = { source: readFileSync(path, 'utf8'), path, file };
    editions.push(JSON.parse(await keepEdition(folder, language, text)) as ReadEdition);
  }
  return { slug, untranslated: editions.some((edition) => edition.untranslated), editions };
}

/**
 * The first language, where its texts stand beside the folders of the others, as Starlight has them;
 * `undefined` where each language has a folder.
 */
export function languageAtRoot({
  root,
  posts,
  languages: [first = '', ...others],
}: Pick<PostFolder, 'root' | 'posts' | 'languages'>): string | undefined {
  const has = (language: string) => existsSync(join(root, posts, language));
  return !has(first) && others.some(has) ? first : undefined;
}

/** The folder in which the texts of a language stand, relative to the project. */
export function folderOf(folder: PostFolder, language: string): string {
  return language === languageAtRoot(folder) ? folder.posts : `${folder.posts}/${language}`;
}

/** By what a reading is kept. */
export function keyOfReading({ file, source }: Pick<WrittenText, 'file' | 'source'>): string {
  return JSON.stringify([file, source]);
}

/** Reads one post in one language as JSON, or takes what was kept of it. */
export async function keepEdition(
  { read, keepReading }: Pick<PostFolder, 'read' | 'keepReading'>,
  language: string,
  text: WrittenText,
): Promise<string> {
  const make = async () => JSON.stringify(await readEdition(read, language, text));
  return keepReading ? keepReading(keyOfReading(text), make) : make();
}

/** Reads one post in one language. */
export function readEdition(
  read: TreeReader,
  language: string,
  text: WrittenText,
): Promise<ReadEdition> {
  return read(text, (tree, frontMatter) => {
    const blocks = findBlocks(tree);
    checkIds(tree, blocks, text.file);
    const untranslated = frontMatter['untranslated'] === true;
    return { language, file: text.file, untranslated, blocks: readBlocks(blocks) };
  });
}

function readBlocks(blocks: readonly Block[]): ReadBlock[] {
  const nodes = new Set<unknown>(blocks.map(({ node }) => node));
  let sections = 0;
  return blocks.map(({ node, ...block }) => {
    if (block.startsSection) sections += 1;
    const content = readContent(node, nodes);
    return { ...block, content, name: describeBlock(block, sections) };
  });
}

function describeBlock(block: Omit<Block, 'node'>, section: number): string {
  if (block.startsSection) return `the heading of section ${section}`;
  const within = section > 0 ? `section ${section}` : 'the beginning';
  if (block.id.startsWith('figure:')) return `figure ${quote(block.id.slice(7))} of ${within}`;
  if (block.named) return `block ${quote(block.id)} of ${within}`;
  return `block ${block.id.slice(block.id.indexOf('.') + 1)} of ${within}`;
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
    const allowed = 'a folder that holds one folder a language';
    throw new OctantError('The folder of posts', [{ path: posts, found, allowed, hint }]);
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
      allowed: 'one file a post and language',
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
