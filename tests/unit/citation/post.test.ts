import { describe, expect, it } from 'vitest';
import { type CitedPost, citePost, workOf } from '../../../src/plugin/citation/post.ts';
import { readBib } from '../../../src/plugin/citation/read/read-bib.ts';

const entry = `@article{next_scaling_202507,
  author = {Wei Liu},
  title = {Scaling the Environment},
  year = {2025},
  month = {7},
  url = {https://thinkwee.top/2025/07/17/env-matrix/#more},
  note = {Blog post}
}
`;

const post: CitedPost = {
  editions: [
    { language: 'en', title: 'Scaling the Environment', url: 'https://thinkwee.top/essay/' },
    { language: 'zh-CN', title: 'Scaling 环境', url: 'https://thinkwee.top/zh/essay/' },
  ],
  language: 'zh-CN',
  published: '2025-07-17',
  entries: readBib(entry),
  key: 'essay',
  authors: ['Wei Liu'],
};

const { entries: _, ...withoutEntry } = post;

describe('a post with an entry', () => {
  const [original, translation] = citePost(post);

  it('keeps the entry to the letter', () => {
    expect(original.bibtex).toBe(entry);
  });

  it('lets the front matter name the day within the month of the entry', () => {
    expect(original.record.issued).toEqual({ from: [2025, 7, 17] });
  });

  it('keeps the date of the entry where the front matter says another', () => {
    const [work] = citePost({ ...post, published: '2025-08-01' });
    expect(work.record.issued).toEqual({ from: [2025, 7] });
  });

  it('has the address of the entry, without the place within the page', () => {
    expect(original.record.url).toBe('https://thinkwee.top/2025/07/17/env-matrix/');
  });

  it('gives its translation an entry with its own title, language and address', () => {
    expect(translation?.bibtex).toMatchInlineSnapshot(`
      "@misc{next_scaling_202507_zh,
        author = {Liu, Wei},
        title = {Scaling 环境},
        year = {2025},
        month = jul,
        day = {17},
        url = {https://thinkwee.top/zh/essay/},
        note = {Blog post},
        language = {chinese}
      }
      "
    `);
  });

  it('shows the edition of the page, or the original where there is none', () => {
    const works = citePost(post);
    expect(workOf(works, post).record.title).toBe('Scaling 环境');
    expect(workOf(works, { ...post, language: 'de' }).record.title).toBe('Scaling the Environment');
  });
});

describe('a post without an entry', () => {
  it('is cited by its front matter', () => {
    expect(citePost(withoutEntry)[0].bibtex).toMatchInlineSnapshot(`
      "@misc{essay,
        author = {Liu, Wei},
        title = {Scaling the Environment},
        year = {2025},
        month = jul,
        day = {17},
        url = {https://thinkwee.top/essay/},
        note = {Blog post},
        language = {english}
      }
      "
    `);
  });

  it('takes names as BibTeX writes them', () => {
    const authors = ['Ludwig van Beethoven', '{Barnes and Noble}'];
    expect(citePost({ ...withoutEntry, authors })[0].record.authors).toEqual([
      { family: 'Beethoven', given: 'Ludwig', particle: 'van' },
      { literal: 'Barnes and Noble' },
    ]);
  });

  it('escapes a title with characters that TeX reads', () => {
    const editions = [{ language: 'en', title: '100% R&D_{RLHF}', url: 'https://a.example/' }];
    expect(citePost({ ...withoutEntry, editions })[0].bibtex).toContain(
      String.raw`title = {100\% {R\&D\_\textbraceleft{}RLHF\textbraceright{}}}`,
    );
  });

  it('stops where it lacks an author, a title or a date', () => {
    const editions = [{ language: 'en', title: ' ', url: 'https://a.example/' }];
    const wrong = { ...withoutEntry, authors: [], editions, published: 'soon', file: 'essay.mdx' };
    expect(() => citePost(wrong)).toThrowErrorMatchingInlineSnapshot(`
      [OctantError: essay.mdx: The citation of essay has 3 problems.
      - author: the post has no author
        Allowed: names as BibTeX writes them, such as Wei Liu
        Hint: add the author's name, or a .bib file that has it
      - title: the post has no title
        Allowed: a text of one line
        Hint: add a line such as  title: Scaling the Environment
      - date: "soon" is not a date
        Allowed: a day, a month or a year
        Hint: write it as  2025-07-17]
    `);
  });

  it.each([
    'A; B',
    'Liu, Wei; Lu, Yu',
    'A et al.',
    '刘伟、陆羽',
    'others',
    'and',
    '\\relax',
    'A, B, C, D',
  ])('stops at %s, which BibTeX reads as one name or none', (author) => {
    const wrong = { ...withoutEntry, authors: [author], file: 'essay.mdx' };
    expect(() => citePost(wrong)).toThrow(
      /^essay\.mdx: The citation of essay has 1 problem\.\n- author: .*\n {2}Allowed: Wei Liu.*\n {2}Hint: write/,
    );
  });

  it('stops where its entry names nobody either', () => {
    const entries = readBib('@misc{essay, title = {T}, url = {a.example}}');
    expect(() => citePost({ ...withoutEntry, entries })).toThrow(
      'The citation of essay has 1 problem.\n- author: the post has no author',
    );
  });

  it('stops where it has no edition', () => {
    expect(() => citePost({ ...post, editions: [] })).toThrowErrorMatchingInlineSnapshot(`
      [OctantError: The citation has 1 problem.
      - post.editions: the post has no edition
        Allowed: one edition a language, the original first
        Hint: give it one: { language, title, url }]
    `);
  });

  it('stops at what is no text, and says where to read of it', () => {
    const wrong = { ...withoutEntry, authors: [7] } as unknown as typeof withoutEntry;
    expect(() => citePost(wrong)).toThrow(
      `  Hint: see CitedPost, which says what a post is cited by`,
    );
  });
});
