import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Edition, Post } from './generate-posts.ts';

/** Writes posts as this site reads them: `posts/<language>/<slug>.md`, what is shared in the first. */
export function writePosts(content: string, posts: readonly Post[]): void {
  for (const { slug, isMdx, date, editions } of posts) {
    for (const [at, { language, frontMatter, body }] of editions.entries()) {
      const { title } = frontMatter;
      const text = isMdx ? toMdx(body) : body;
      const head = at === 0 ? { ...frontMatter, date: new Date(date) } : { title };
      writeText(join(content, 'posts', language, `${slug}.${isMdx ? 'mdx' : 'md'}`), head, text);
    }
  }
}

/** Where and how another site has the text of an edition. */
export interface Place {
  /** Below the site's folder. */
  readonly file: string;
  /** False where `.mdx` is no format of the site, which then has the text as Markdown. */
  readonly isMdx: boolean;
  /** Front matter that only this site wants. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** Writes posts into the site of another, each edition by itself and without ids of sections. */
export function writePostsElsewhere(
  folder: string,
  posts: readonly Post[],
  placeOf: (post: Post, edition: Edition) => Place,
): void {
  for (const post of posts) {
    for (const edition of post.editions) {
      const { file, isMdx, extra } = placeOf(post, edition);
      const text = edition.body.replaceAll(/ \{#[\w-]+\}$/gm, '');
      const head = { ...edition.frontMatter, date: new Date(post.date), ...extra };
      writeText(join(folder, file), head, isMdx ? toMdx(text) : text);
    }
  }
}

/** Ids and the end of the excerpt as MDX has them, in comments of its own. */
function toMdx(body: string): string {
  return body.replace('<!-- more -->', '{/* more */}').replaceAll(/\{(#[\w-]+)\}$/gm, '{/* $1 */}');
}

function writeText(
  file: string,
  frontMatter: Readonly<Record<string, unknown>>,
  body: string,
): void {
  const lines = Object.entries(frontMatter).map(
    ([key, value]) =>
      // A date is none in quotes.
      `${key}: ${value instanceof Date ? value.toISOString().slice(0, 10) : JSON.stringify(value)}`,
  );
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, ['---', ...lines, '---', '', body].join('\n'));
}
