import { describe, expect, it } from 'vitest';
import { pairEditions } from '../../../../src/site/collections/editions.ts';
import { OctantError } from 'astro-octant/problems';
import { checkTopics, topicSlug, topicsOf } from '../../../../src/site/collections/topics.ts';
import { alone, date, entry } from '../entries.ts';

describe('topicSlug', () => {
  it.each([
    ['rl', 'rl'],
    ['Deep Learning', 'deep-learning'],
    ['强化学习', '强化学习'],
    ['强化学习（RL）', '强化学习-rl'],
    ['C++', 'c++'],
    ['C#', 'c-sharp'],
    ['.NET', 'net'],
    ['a/b', 'a-b'],
    ['a?b=c&d', 'a-b-c-d'],
    ['Node.js', 'node.js'],
    ['../../..', ''],
    ['café', 'café'.normalize('NFC')],
    ['100%', '100'],
    ['\u0000x', 'x'],
  ])('makes of %j the segment %j', (name, slug) => {
    expect(topicSlug(name)).toBe(slug);
    // A segment that an address holds as it is.
    expect(new URL(encodeURI(`https://a/tags/${slug}x/`)).pathname).toBe(
      encodeURI(`/tags/${slug}x/`),
    );
  });
});

describe('topicsOf', () => {
  it('lists tags with their posts, those with the most first', () => {
    const posts = pairEditions([
      alone('en/a', { tags: ['one', 'both', 'both'] }),
      alone('en/b', { tags: ['both'], category: 'Notes' }),
    ]);
    expect(topicsOf(posts, 'tags').map(({ name, posts: { length } }) => [name, length])).toEqual([
      ['both', 2],
      ['one', 1],
    ]);
    expect(topicsOf(posts, 'categories').map(({ name }) => name)).toEqual(['Notes']);
  });
});

describe('checkTopics', () => {
  it('takes tags that differ, and a tag that has the name of a category', () => {
    const posts = pairEditions([
      alone('en/a', { tags: ['C', 'C++', 'C#', 'LLM'], category: 'LLM' }),
    ]);
    expect(checkTopics(posts)).toEqual([]);
  });

  it('names tags of one address, and those of none, with the file', () => {
    const posts = pairEditions([
      entry('en/a', { date, tags: ['rl', 'a/b'] }),
      entry('zh/a'),
      alone('en/b', { tags: ['rl', 'RL', '!'] }),
      alone('en/c', { tags: ['rl', 'a b'] }),
      alone('en/d', { category: '？' }),
    ]);
    const error = new OctantError('content/posts', checkTopics(posts));
    expect(error.message).toMatchInlineSnapshot(`
      "content/posts has 4 problems.
      - content/posts/en/b.mdx: tags: "!" has no letter or digit to make an address of
        Allowed: names with a letter or a digit
        Hint: give it a name in words
      - content/posts/en/c.mdx: tags: "a b" would have the address of "a/b", /tags/a-b/
        Allowed: one name an address
        Hint: write "a/b" here too, as in content/posts/en/a.mdx, or choose another word
      - content/posts/en/b.mdx: tags: "RL" would have the address of "rl", /tags/rl/
        Allowed: one name an address
        Hint: write "rl" here too, as in content/posts/en/a.mdx, or choose another word
      - content/posts/en/d.mdx: category: "？" has no letter or digit to make an address of
        Allowed: names with a letter or a digit
        Hint: give it a name in words"
    `);
  });
});
