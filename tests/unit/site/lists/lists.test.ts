import { describe, expect, it } from 'vitest';
import { pairEditions } from '../../../../src/site/collections/editions.ts';
import { listsOf, pagesOf, yearOf } from '../../../../src/site/lists/lists.ts';
import { neighboursOf } from '../../../../src/site/collections/neighbours.ts';
import { alone, date } from '../entries.ts';

/** As many posts as asked for, a day apart, with one tag in common. */
function posts(count: number) {
  return pairEditions(
    Array.from({ length: count }, (_, index) =>
      alone(`en/post-${index}`, {
        date: new Date(date.getTime() - index * 24 * 60 * 60 * 1000),
        tags: ['all', `every-${index % 10}`],
        category: 'Notes',
      }),
    ),
  );
}

describe('listsOf', () => {
  it('lists all posts, those of a year, and those of a tag and a category', () => {
    const lists = listsOf(posts(2));
    expect(lists.map(({ path, posts: { length } }) => [path, length])).toEqual([
      ['', 2],
      ['archive/2025/', 2],
      ['tags/all/', 2],
      ['tags/every-0/', 1],
      ['tags/every-1/', 1],
      ['categories/notes/', 2],
    ]);
  });

  it('counts a year in the zone of the site', () => {
    const [post] = pairEditions([alone('en/a', { date: new Date('2025-12-31T16:00:00Z') })]);
    expect(post && yearOf(post)).toBe('2026');
  });

  it('is a list of nothing without posts', () => {
    const [home, ...others] = listsOf([]);
    expect(others).toEqual([]);
    expect(home && pagesOf(home)).toEqual([{ number: 1, count: 1, path: '', posts: [] }]);
  });
});

describe('pagesOf', () => {
  it('shows twenty posts a page, and a year of the archive whole', () => {
    const lengths = (path: string) =>
      listsOf(posts(45))
        .filter((list) => list.path === path)
        .flatMap(pagesOf)
        .map((page) => [page.path, page.posts.length]);
    expect(lengths('tags/all/')).toEqual([
      ['tags/all/', 20],
      ['tags/all/page/2/', 20],
      ['tags/all/page/3/', 5],
    ]);
    expect(lengths('archive/2025/')).toEqual([['archive/2025/', 45]]);
  });

  it.each([10, 200])('shows no more than twenty on any other page, of %i posts', (count) => {
    const lists = listsOf(posts(count)).filter(({ folder }) => folder !== 'archive');
    const longest = lists.flatMap(pagesOf).map(({ posts: { length } }) => length);
    expect(Math.max(...longest)).toBe(Math.min(count, 20));
    expect(lists.flatMap(pagesOf).length).toBeGreaterThan(count / 20);
  });
});

describe('neighboursOf', () => {
  const slug = (post: { readonly slug: string } | undefined) => post?.slug;

  it('names the next newer and older post, and others that share tags', () => {
    const all = pairEditions(
      [['rl', 'agent'], ['tea'], ['rl'], ['x'], ['agent', 'rl'], []].map((tags, index) =>
        alone(`en/${index}`, { tags, date: new Date(date.getTime() - index * 1000) }),
      ),
    );
    const neighbours = neighboursOf(all);
    const of = (index: number) => {
      const post = all[index];
      const found = post && neighbours.get(post);
      return [slug(found?.newer), slug(found?.older), found?.related.map(slug)];
    };
    expect(of(0)).toEqual([undefined, '1', ['4', '2']]);
    expect(of(2)).toEqual(['1', '3', ['0', '4']]);
    expect(of(4)).toEqual(['3', '5', ['0', '2']]);
    expect(of(5)).toEqual(['4', undefined, []]);
  });

  it('names three at most, whatever the number of posts', () => {
    const lengths = [...neighboursOf(posts(200)).values()].map(({ related }) => related.length);
    expect(Math.max(...lengths)).toBe(3);
  });
});
