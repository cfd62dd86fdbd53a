import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { readBib } from 'astro-octant/citation';
import { Citation, CitationMeta } from 'astro-octant/components';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';

const container = await AstroContainer.create();
const entry = '@misc{essay,\n  author = {Wei Liu},\n  title = {Less < More},\n  year = {2025}\n}\n';

const post = {
  editions: [
    { language: 'en', title: 'Less < More', url: 'https://a.example/', files: '/cite' },
    { language: 'zh-CN', title: '少即是多', url: 'https://a.example/zh/', files: '/zh/cite' },
  ],
  language: 'en',
  published: '2025-07-17',
  entries: readBib(entry),
  key: 'essay',
  authors: ['Wei Liu'],
};

type Component = Parameters<typeof container.renderToString>[0];

async function render(props: Record<string, unknown>, component: Component = Citation) {
  return fromHtml(await container.renderToString(component, { props }), { fragment: true });
}

function texts(tree: Awaited<ReturnType<typeof render>>, selector: string): string[] {
  return selectAll(selector, tree).map((element) => toString(element));
}

describe('an entry alone', async () => {
  const tree = await render({ of: entry, id: 'cite' });

  it('is shown first, to the letter', () => {
    expect(texts(tree, 'pre')[0]).toBe(entry);
  });

  it('is followed by the other formats in full, since there are no files', () => {
    const names = ['BibTeX', 'BibLaTeX', 'RIS', 'CSL-JSON', 'APA', 'GB/T 7714'];
    expect(texts(tree, 'h3')).toEqual(names);
    expect(selectAll('pre, p', tree)).toHaveLength(names.length);
    expect(select('a', tree)).toBeUndefined();
  });

  it('has a button that is hidden until the script runs', () => {
    expect(select('button', tree)?.properties.hidden).toBe(true);
  });

  it('hands attributes on to the element', () => {
    expect(select('.octant-citation', tree)?.properties.id).toBe('cite');
  });

  it('leaves the day of access to the reader where it names none', async () => {
    const online = entry.replace('title =', 'url = {https://example.org/},\n  title =');
    const datedIn = async (of: string) =>
      selectAll('p[data-dated]', await render({ of })).map(
        ({ properties }) => properties['dataDated'],
      );
    expect(await datedIn(online)).toEqual([expect.stringContaining('[{day}]')]);
    expect(await datedIn(online.replace('url =', 'urldate = {2026-02-28}, url ='))).toEqual([]);
    expect(toString(await render({ of: online }))).not.toContain('9999');
  });

  it('keeps line ends that HTML would change', async () => {
    const written = entry.replaceAll('\n', '\r\n');
    expect(texts(await render({ of: written }), 'pre')[0]).toBe(written);
  });
});

describe('a mistake on a tag is told by the name of its attribute', () => {
  const told = async (props: object, component: Component = Citation) =>
    container.renderToString(component, { props: { writtenAt: 'a.mdx:3', ...props } }).then(
      () => 'no error',
      (error: unknown) => (error as Error).message,
    );

  it('where no entry has the key', async () => {
    expect(await told({ of: entry, entryKey: 'esay' })).toMatchInlineSnapshot(`
      "a.mdx:3: The citation has 1 problem.
      - entryKey: no entry has the key "esay"
        Allowed: essay
        Hint: write "essay" instead of "esay""
    `);
    expect(await told({ of: entry, entryKey: 'esay' }, CitationMeta)).toContain(
      '\n- entryKey: no ',
    );
  });

  it('where the text is none, or is wrong in a line', async () => {
    expect(await told({ of: 7 })).toMatchInlineSnapshot(`
      "a.mdx:3: The citation has 1 problem.
      - of: 7 is not a text
        Allowed: the text of a .bib file
        Hint: import it as  './post.bib?raw', or read it by  readFileSync(file, 'utf8')"
    `);
    expect(await told({ of: Promise.resolve(entry) })).toContain('- of: {} is not a text\n');
    expect(await told({ of: '@misc{tea,\n  tilte = {Tea}\n}' })).toMatchInlineSnapshot(`
      "a.mdx:3: The citation has 2 problems.
      - of, line 1, tea.author: the entry has no author
        Allowed: entries with author, editor, organization, institution
        Hint: add a line such as  author = {Wei Liu},
      - of, line 2, tea.title: the entry has no title
        Allowed: entries with title
        Hint: write "title" instead of "tilte""
    `);
  });

  it('where the post is none, or lacks something', async () => {
    const { entries: _, ...bare } = post;
    expect(await told({ post: Promise.resolve(post) })).toMatchInlineSnapshot(`
      "a.mdx:3: The citation has 1 problem.
      - post: it is a promise
        Allowed: an object, after  await
        Hint: see CitedPost, which says what a post is cited by"
    `);
    expect(await told({ post: { ...post, key: 7 } })).toMatchInlineSnapshot(`
      "a.mdx:3: The citation has 1 problem.
      - post.key: 7 is not a text
        Allowed: a text
        Hint: see CitedPost, which says what a post is cited by"
    `);
    expect(await told({ post: { ...bare, authors: [], published: 'July' } }))
      .toMatchInlineSnapshot(`
      "a.mdx:3: The citation of essay has 2 problems.
      - post.authors: the post has no author
        Allowed: names as BibTeX writes them, such as Wei Liu
        Hint: add the author's name, or a .bib file that has it
      - post.published: "July" is not a date
        Allowed: a day, a month or a year
        Hint: write it as  2025-07-17"
    `);
    const untitled = [{ ...bare.editions[0], title: ' ' }];
    expect(await told({ post: { ...bare, editions: untitled } })).toContain(
      '- post.editions[0].title: the post has no title\n',
    );
  });
});

describe('a post', () => {
  it('leads to its files', async () => {
    const tree = await render({ post });
    const files = selectAll('a[download]', tree).map(({ properties }) => properties.href);
    expect(files).toEqual(['/cite.bib', '/cite.biblatex.bib', '/cite.ris', '/cite.json']);
  });

  it('offers a translation beside the original, each with its language', async () => {
    const tree = await render({ post: { ...post, language: 'zh-CN' } });
    expect(texts(tree, 'h3')).toEqual(['原文', '中文版']);
    expect(selectAll('section:first-child pre', tree)).toHaveLength(1);
    const entries = selectAll('div:first-of-type > pre', tree);
    expect(entries.map(({ properties }) => properties.lang)).toEqual(['en', undefined]);
    expect(toString(entries[0] ?? tree)).toBe(entry);
    expect(toString(entries[1] ?? tree)).toContain('title = {少即是多}');
  });

  it('is cited without a .bib file', async () => {
    const { entries: _, ...bare } = post;
    expect(texts(await render({ post: bare }), 'pre')[0]).toContain('@misc{essay,');
  });

  it('is taken from what the page says of it', async () => {
    const html = await container.renderToString(Citation, {
      locals: { octantPost: post } as unknown as App.Locals,
    });
    expect(html).toContain('/cite.ris');
  });
});

describe('nothing to cite', () => {
  it('is an error that says how to name the entry', async () => {
    await expect(render({})).rejects.toThrowErrorMatchingInlineSnapshot(`
      [OctantError: <Citation> has 1 problem.
      - of: there is no entry for the page /: the content has no index.bib, and the page says nothing of its post
        Allowed: what a .bib file holds, as a text, or a post that the page tells of
        Hint: add index.bib to the folder of citations, or write  <Citation of={entry} />  after  import entry from './post.bib?raw']
    `);
  });
});

describe('the metadata of a page', async () => {
  const tree = await render({ post }, CitationMeta);

  it('holds tags, links and data', () => {
    expect(selectAll('meta[name^="citation_"]', tree)).toHaveLength(5);
    expect(select('link[rel="cite-as"]', tree)?.properties.href).toBe('https://a.example/');
    const [data = ''] = texts(tree, 'script[type="application/ld+json"]');
    expect(JSON.parse(data)).toMatchObject({ '@type': 'BlogPosting', headline: 'Less < More' });
  });
});

describe('the metadata of a page that says nothing of its post', () => {
  it('comes from the entry that it is given', async () => {
    const tree = await render({ of: entry }, CitationMeta);
    expect(select('meta[name="citation_title"]', tree)?.properties.content).toBe('Less < More');
    const [data = ''] = texts(tree, 'script[type="application/ld+json"]');
    expect(JSON.parse(data)).toMatchObject({
      '@type': 'CreativeWork',
      headline: 'Less < More',
      datePublished: '2025',
    });
  });

  it.each([
    ['article', 'ScholarlyArticle'],
    ['inproceedings', 'ScholarlyArticle'],
    ['book', 'Book'],
    ['phdthesis', 'Thesis'],
    ['dataset', 'Dataset'],
    ['online', 'WebPage'],
    ['patent', 'CreativeWork'],
  ])('says of an @%s that it is a %s', async (type, expected) => {
    const tree = await render({ of: entry.replace('@misc', `@${type}`) }, CitationMeta);
    const [data = ''] = texts(tree, 'script[type="application/ld+json"]');
    expect(JSON.parse(data)).toMatchObject({ '@type': expected });
    const link = select('link[rel="type"]', tree);
    expect(link?.properties.href).toBe(`https://schema.org/${expected}`);
  });

  it('is missed by the name of the page', async () => {
    const request = new Request('https://a.example/zh/blog/env-matrx/');
    await expect(container.renderToString(CitationMeta, { request })).rejects.toThrow(
      'there is no entry for the page /zh/blog/env-matrx/: the content has no env-matrx.bib',
    );
  });

  it('comes from the .bib file of the content that bears the name of the page', async () => {
    const request = new Request('https://a.example/zh/blog/env-matrix/');
    for (const component of [CitationMeta, Citation]) {
      const html = await container.renderToString(component, { request });
      expect(html).toContain('Scaling the Environment');
    }
  });

  it('is missed by name', async () => {
    await expect(render({}, CitationMeta)).rejects.toThrowErrorMatchingInlineSnapshot(`
      [OctantError: <CitationMeta> has 1 problem.
      - of: there is no entry for the page /: the content has no index.bib, and the page says nothing of its post
        Allowed: what a .bib file holds, as a text, or a post that the page tells of
        Hint: add index.bib to the folder of citations, or write  <CitationMeta of={entry} />  after  import entry from './post.bib?raw']
    `);
    await expect(render({ of: entry, entryKey: 'esay' }, CitationMeta)).rejects.toThrow(
      'Hint: write "essay" instead of "esay"',
    );
  });
});
