import type { Entry } from '../../../src/site/collections/editions.ts';

/** The date of posts for which it doesn't matter. */
export const date = new Date('2025-07-17T20:50:32+08:00');

/** An entry of the collection of posts: `en/a`. */
export function entry(id: string, data: Partial<Entry['data']> = {}): Entry {
  return { id, filePath: `content/posts/${id}.mdx`, data: { title: id, ...data } };
}

/** A post in one language only. */
export function alone(id: string, data: Partial<Entry['data']> = {}): Entry {
  return entry(id, { date, untranslated: true, ...data });
}
