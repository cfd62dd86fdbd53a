import { languageParam, languageRoot } from '../routes.ts';
import type { Edition, Entry, Post } from './editions.ts';

/** The path of the image that stands for an edition where it is shared. */
export function socialPath({ path }: Edition<Entry>): string {
  return `${path}social.png`;
}

/** The route parameters of a post's page, read off its path. */
export function postParams({ language, path }: Edition<Entry>) {
  const segments = decodeURI(path).slice(languageRoot(language).length).split('/');
  const [year, month, day, ...slug] = segments.filter(Boolean);
  return { language: languageParam(language), year, month, day, slug: slug.join('/') };
}

/** The path of the page with a post's first edition and another side by side. */
export function parallelPath(
  { editions: [first, second] }: Post<Entry>,
  other: Edition<Entry> | undefined = second,
): string | undefined {
  if (!second || !other) return undefined;
  const shown = other === first ? second : other;
  const folder = shown === second ? '' : `${shown.language.id}/`;
  return `${first.path}parallel/${folder}`;
}

/** The route parameters of that page. */
export function parallelParams(post: Post<Entry>, other: Edition<Entry>) {
  const [first, second] = post.editions as readonly [Edition<Entry>, Edition<Entry>];
  return { ...postParams(first), other: other === second ? undefined : other.language.id };
}
