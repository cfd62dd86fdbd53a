import type { CitedPost } from 'astro-octant/citation';
import { getCitation } from 'astro-octant/content';
import type { Edition, Post } from './posts.ts';
import { socialPath } from './post-routes.ts';
import { href, url } from '../routes.ts';
import { dayOf, site } from '../config/site.ts';

/** What the page of an edition says of its post, for the citation and the page's metadata. */
export function citedPost(post: Post, edition: Edition): CitedPost {
  const citation = getCitation(post.slug);
  return {
    editions: post.editions.map((each) => ({
      language: each.language.tag,
      title: each.title,
      url: url(each.path),
      description: each.excerpt?.text,
      image: url(socialPath(each)),
      files: href(`${each.path}cite`),
    })),
    language: edition.language.tag,
    published: dayOf(post.date),
    updated: edition.updated && dayOf(edition.updated),
    entries: citation?.entries,
    file: citation?.file ?? edition.entry.filePath,
    key: post.slug,
    authors: [site.author],
    authorUrls: [url('/')],
  };
}
