import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OctantError, type Problem } from 'astro-octant/problems';
import { languages } from '../config/languages.ts';
import { checkPostFiles } from './post-files.ts';
import { site } from '../config/site.ts';

const usage = 'npm run new -- <slug>';

/**
 * Writes the two files of a new post, each with its front matter, as a draft.
 *
 * @param args what stands behind `npm run new --`: the last part of the post's address
 * @param root folder of the project
 * @returns the paths of the files, relative to it
 * @throws {OctantError} if the name can't be an address, there is a post of that name, or a file can't
 *   be written, of which none is left then
 */
export function newPost(args: readonly string[], root: string, now: Date): string[] {
  const [slug = ''] = args;
  if (args.length !== 1 || slug === '' || slug.startsWith('-')) {
    const hint = `write  ${usage} , such as  npm run new -- my-post`;
    const found = args.length === 0 ? 'there is no name' : 'this is not one name';
    const allowed = 'one name, the last part of the address of the post';
    throw new OctantError('npm run new', [{ path: args.join(' '), found, allowed, hint }]);
  }
  checkPostFiles(languages.map(({ id }) => `${id}/${slug}.mdx`));
  const files = languages.map(({ id }) => `content/posts/${id}/${slug}.mdx`);
  const taken = files
    .flatMap((file) => [file, file.replace(/\.mdx$/, '.md')])
    .filter((file) => existsSync(join(root, file)))
    .map((path): Problem => {
      const allowed = 'a name that no post has';
      return { path, found: 'it is there already', allowed, hint: 'choose another name' };
    });
  if (taken.length > 0) throw new OctantError('npm run new', taken);
  files.forEach((file, index) => {
    try {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), frontMatter(slug, index === 0 ? now : undefined));
    } catch (error) {
      // A post in one language only would stop the next build.
      for (const each of files.filter((name) => existsSync(join(root, name)))) {
        rmSync(join(root, each));
      }
      const found = `it can't be written: ${(error as Error).message}`;
      const allowed = 'a folder on a disk with room, which may be written';
      const hint = 'make room for it, or make it writable; no file is left of the post';
      throw new OctantError('npm run new', [{ path: file, found, allowed, hint }]);
    }
  });
  return files;
}

/** What a post says once stands in the first of its files; the others have a title of their own. */
function frontMatter(slug: string, date: Date | undefined): string {
  const words = (slug.split('/').at(-1) ?? slug).replaceAll(/[-_]+/g, ' ').trim();
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  const shared = date ? [`date: ${localTime(date)}`, 'tags: []', 'draft: true'] : [];
  return ['---', `title: ${JSON.stringify(title)}`, ...shared, '---', '', ''].join('\n');
}

/** As an author writes it: without a zone, which is then that of the site. */
function localTime(date: Date): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: site.timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(date);
}
