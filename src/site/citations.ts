import type { CitedPost } from 'astro-octant/citation';
import { href, url } from './address.ts';
import { dayOf } from './editions.ts';
import type { Edition, Post } from './posts.ts';
import { site } from './site.ts';

const entries = import.meta.glob<string>('/content/citations/*.bib', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** What the page of an edition says of its post, for the citation and the page's metadata. */
export function citedPost(post: Post, edition: Edition): CitedPost {
  const file = `content/citations/${post.slug}.bib`;
  const entry = entries[`/${file}`];
  return {
    editions: post.editions.map(({ language, title, path }) => ({
      language: language.tag,
      title,
      url: url(path),
      files: href(`${path}cite`),
    })),
    language: edition.language.tag,
    published: dayOf(post.date),
    entry,
    file: entry === undefined ? edition.entry.filePath : file,
    key: post.slug,
    authors: [site.author],
    authorUrls: [url('/')],
  };
}
