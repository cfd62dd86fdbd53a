import { describe, expect, it } from 'vitest';
import { pairEditions } from '../../../../src/site/collections/editions.ts';
import { languages } from '../../../../src/site/config/languages.ts';
import { languageRoot, postPath } from '../../../../src/site/routes.ts';
import { date, entry } from '../entries.ts';

const [en, zh] = languages;

describe('pairEditions', () => {
  it('lets a translation inherit what the original says once', () => {
    const shared = { date, category: 'LLM', tags: ['rl'], excerpt: 'What?', comments: 'term' };
    const [post] = pairEditions([entry('zh/a'), entry('en/a', shared)]);
    expect(post).toMatchObject({
      slug: 'a',
      date,
      category: 'LLM',
      tags: ['rl'],
      comments: 'term',
    });
    expect(post?.editions.map(({ path }) => path)).toEqual(['/2025/07/17/a/', '/zh/2025/07/17/a/']);
    expect(post?.editions.map(({ title }) => title)).toEqual(['en/a', 'zh/a']);
    expect(post?.editions[1]?.excerpt).toEqual({ text: 'What?', language: en });
  });

  it('prefers the excerpt of the edition itself', () => {
    const [post] = pairEditions([
      entry('en/a', { date, excerpt: 'What?' }),
      entry('zh/a', { excerpt: '什么？' }),
    ]);
    expect(post?.editions[1]?.excerpt).toEqual({ text: '什么？', language: zh });
  });

  it('puts the newest post first, and posts of one instant in the order of their names', () => {
    const old = new Date('2024-01-01T00:00:00Z');
    const posts = pairEditions([
      entry('en/old', { date: old, untranslated: true }),
      entry('en/b', { date, untranslated: true }),
      entry('en/a', { date, untranslated: true }),
    ]);
    expect(posts.map(({ slug }) => slug)).toEqual(['a', 'b', 'old']);
  });

  it('takes a post in one language that says so', () => {
    const [post] = pairEditions([entry('zh/a', { date, untranslated: true })]);
    expect(post?.editions.map(({ language }) => language)).toEqual([zh]);
  });

  it('refuses a post without its translation', () => {
    expect(() => pairEditions([entry('en/a', { date })])).toThrowErrorMatchingInlineSnapshot(`
      [OctantError: content/posts has 1 problem.
      - content/posts/en/a.mdx: it has no translation into zh
        Allowed: one file per language (en, zh) with the same name
        Hint: add content/posts/zh/a.mdx, or write  untranslated: true  in its front matter]
    `);
  });

  it('refuses a folder that is not a language, and tells of every post at once', () => {
    expect(() =>
      pairEditions([
        entry('en/a', { date }),
        entry('zh/a'),
        entry('cn/b', { date }),
        entry('en/c'),
      ]),
    ).toThrowErrorMatchingInlineSnapshot(`
      [OctantError: content/posts has 3 problems.
      - content/posts/cn/b.mdx: "cn" is not a language of the site
        Allowed: en, zh
        Hint: move the file to content/posts/<language>/, or write "en" instead of "cn"
      - content/posts/en/c.mdx: it has no translation into zh
        Allowed: one file per language (en, zh) with the same name
        Hint: add content/posts/zh/c.mdx, or write  untranslated: true  in its front matter
      - content/posts/en/c.mdx: date: the post has no date
        Allowed: one date in all editions of a post
        Hint: add a line such as  date: 2025-07-17T20:50:32+08:00  to its front matter]
    `);
  });

  it('refuses a file in the folder of no language', () => {
    expect(() => pairEditions([entry('stray', { date })])).toThrowErrorMatchingInlineSnapshot(`
      [OctantError: content/posts has 1 problem.
      - content/posts/stray.mdx: the file stands in the folder of no language
        Allowed: content/posts/en/, content/posts/zh/
        Hint: move the file to content/posts/<language>/]
    `);
  });

  it('refuses editions that disagree about the date', () => {
    const later = new Date(date.getTime() + 1000);
    expect(() => pairEditions([entry('en/a', { date }), entry('zh/a', { date: later })]))
      .toThrowErrorMatchingInlineSnapshot(`
        [OctantError: content/posts has 1 problem.
        - content/posts/en/a.mdx: date: the editions have 2 dates
          Allowed: one date in all editions of a post
          Hint: keep the date in one edition only]
      `);
  });
});

describe('pairEditions, of what changes', () => {
  const later = new Date('2025-08-01T00:00:00+08:00');

  it('hands the day of an update on to translations, unless they have one of their own', () => {
    const updatedOf = (...entries: Parameters<typeof pairEditions>[0]) =>
      pairEditions(entries)[0]?.editions.map(({ updated }) => updated);
    expect(updatedOf(entry('en/a', { date, updated: later }), entry('zh/a'))).toEqual([
      later,
      later,
    ]);
    const other = new Date('2025-09-01T00:00:00+08:00');
    expect(
      updatedOf(entry('en/a', { date, updated: later }), entry('zh/a', { updated: other })),
    ).toEqual([later, other]);
  });

  it('refuses an update before the post', () => {
    const updated = new Date('2025-01-01T00:00:00+08:00');
    expect(() => pairEditions([entry('en/a', { date }), entry('zh/a', { updated })]))
      .toThrowErrorMatchingInlineSnapshot(`
        [OctantError: content/posts has 1 problem.
        - content/posts/zh/a.mdx: updated: the post was updated before its date
          Allowed: the day of its date, or a later one
          Hint: write a later day, or leave the line out]
      `);
  });

  it('takes a translation for a draft where its original is one, and not the other way', () => {
    const draftsOf = (en: boolean | undefined, zh: boolean | undefined) =>
      pairEditions([
        entry('en/a', { date, ...(en !== undefined && { draft: en }) }),
        entry('zh/a', { ...(zh !== undefined && { draft: zh }) }),
      ])[0]?.editions.map(({ isDraft }) => isDraft);
    expect(draftsOf(true, undefined)).toEqual([true, true]);
    expect(draftsOf(undefined, true)).toEqual([false, true]);
    expect(draftsOf(true, false)).toEqual([true, false]);
    expect(draftsOf(undefined, undefined)).toEqual([false, false]);
  });

  it('takes a post in one language so far while it is being written, and says what it lacks', () => {
    const [post] = pairEditions([entry('en/a', { date })], false);
    expect(post?.missing).toEqual([zh]);
    expect(pairEditions([entry('en/a', { date, untranslated: true })])[0]?.missing).toEqual([]);
    expect(pairEditions([entry('en/a', { date }), entry('zh/a')])[0]?.missing).toEqual([]);
  });
});

describe('postPath', () => {
  it('takes the day from the zone of the site', () => {
    const evening = new Date('2025-07-17T23:30:00Z');
    expect(postPath(en, evening, 'a')).toBe('/2025/07/18/a/');
    expect(postPath(zh, evening, 'a')).toBe('/zh/2025/07/18/a/');
  });
});

describe('languageRoot', () => {
  it('keeps the default language at the root', () => {
    expect([en, zh].map(languageRoot)).toEqual(['/', '/zh/']);
  });
});
