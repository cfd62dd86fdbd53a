import type { BlogPostingLeaf, CreativeWork, PersonLeaf, WithContext } from 'schema-dts';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { jsonLd, scriptJson } from '../../../src/plugin/citation/json-ld.ts';
import { metaTags } from '../../../src/plugin/citation/meta-tags.ts';
import { type CitedPost, citePost, workOf } from '../../../src/plugin/citation/post.ts';
import { schemaType } from '../../../src/plugin/citation/schema-types.ts';
import { signposts } from '../../../src/plugin/citation/signposts.ts';
import { fixtures } from './facts.ts';

/** https://scholar.google.com/intl/en/scholar/inclusion.html#indexing, and what Zotero adds to it. */
const highwire = 'title author publication_date public_url language journal_title doi'.split(' ');

/** The fifteen elements of https://www.dublincore.org/specifications/dublin-core/dces/ */
const post: CitedPost = {
  editions: [
    { language: 'en', title: 'Scaling', url: 'https://a.example/', files: '/cite' },
    { language: 'zh-CN', title: '扩展', url: 'https://a.example/zh/', files: '/zh/cite' },
  ],
  language: 'en',
  published: '2025-07-17',
  key: 'scaling',
  authors: ['Wei Liu', '{Barnes and Noble}'],
  authorUrls: ['https://a.example/wei/'],
};

function dataOf(page: CitedPost) {
  const works = citePost(page);
  return jsonLd(workOf(works, page), works, page);
}

/** What is left in JSON of a post, which leaves out what is undefined. */
type Given<T> = T extends readonly (infer U)[]
  ? Given<U>[]
  : T extends object
    ? { [K in keyof T]: Given<Exclude<T[K], undefined>> }
    : T extends Exclude<ReturnType<typeof schemaType>, 'BlogPosting'>
      ? never
      : T;

describe('JSON-LD', () => {
  it('has the properties and values that schema.org gives a BlogPosting', () => {
    // These types are made from the vocabulary; `astro check` holds the data against them.
    type Data = Given<ReturnType<typeof dataOf>>;
    type Strange<T, Known> = Exclude<keyof T, keyof Known | '@context'>;
    expectTypeOf<Data>().toExtend<WithContext<BlogPostingLeaf>>();
    expectTypeOf<Strange<Data, BlogPostingLeaf>>().toBeNever();
    expectTypeOf<Strange<Data['author'][number], PersonLeaf>>().toBeNever();
  });

  it('names types that schema.org has', () => {
    type Known = Extract<CreativeWork, { '@type': string }>['@type'];
    expectTypeOf<ReturnType<typeof schemaType>>().toExtend<Known>();
    expect(['article-journal', 'book', 'figure', 'toString'].map(schemaType)).toEqual([
      'ScholarlyArticle',
      'Book',
      'CreativeWork',
      'CreativeWork',
    ]);
  });

  it('leads from the original to its translation', () => {
    expect(JSON.parse(scriptJson(dataOf(post)))).toMatchInlineSnapshot(`
      {
        "@context": "https://schema.org",
        "@id": "https://a.example/",
        "@type": "BlogPosting",
        "author": [
          {
            "@type": "Person",
            "familyName": "Liu",
            "givenName": "Wei",
            "name": "Wei Liu",
            "url": "https://a.example/wei/",
          },
          {
            "@type": "Organization",
            "name": "Barnes and Noble",
          },
        ],
        "datePublished": "2025-07-17",
        "headline": "Scaling",
        "inLanguage": "en",
        "url": "https://a.example/",
        "workTranslation": [
          {
            "@id": "https://a.example/zh/",
            "@type": "BlogPosting",
            "headline": "扩展",
            "inLanguage": "zh-CN",
            "url": "https://a.example/zh/",
          },
        ],
      }
    `);
  });

  it('leads from the translation to the original', () => {
    const data = dataOf({ ...post, language: 'zh-CN' });
    expect(data).toMatchObject({ headline: '扩展', translationOfWork: { headline: 'Scaling' } });
    expect(data).not.toHaveProperty('workTranslation');
  });

  it('says nothing of translations where there are none', () => {
    const data = dataOf({ ...post, editions: post.editions.slice(0, 1) });
    expect(Object.keys(data)).not.toContain('workTranslation');
  });

  it.each([
    ['김, 철수', '김철수'],
    ['沈, 括', '沈括'],
    ['村上, 春樹', '村上春樹'],
    ['Liu, Wei', 'Wei Liu'],
    ['van Beethoven, Ludwig', 'Ludwig van Beethoven'],
    ['King, Jr., Martin Luther', 'Martin Luther King Jr.'],
  ])('says the name of %s as the sentences do', (name, said) => {
    expect(dataOf({ ...post, authors: [name] }).author).toMatchObject([{ name: said }]);
  });

  it('cannot end the script element in which it stands', () => {
    expect(scriptJson({ headline: '</script><!--' })).not.toContain('<');
    expect(JSON.parse(scriptJson({ headline: '</script>' }))).toEqual({ headline: '</script>' });
  });
});

describe('the tags', () => {
  it('are those of Highwire Press and Zotero', () => {
    const known = ['z:itemType', ...highwire.map((name) => `citation_${name}`)];
    const names = fixtures.flatMap(({ record }) => metaTags(record).map(({ name }) => name));
    expect([...new Set(names)].filter((name) => !known.includes(name))).toEqual([]);
  });

  it('make Zotero save a blog post', () => {
    const [work] = citePost(post);
    const tags = metaTags(work.record);
    expect(tags).toContainEqual({ name: 'z:itemType', content: 'blogPost' });
    expect(tags.map(({ name }) => name)).not.toContain('citation_journal_title');
  });

  it('name every author in order', () => {
    const [work] = citePost(post);
    const authors = metaTags(work.record).filter(({ name }) => name === 'citation_author');
    expect(authors.map(({ content }) => content)).toEqual(['Liu, Wei', 'Barnes and Noble']);
  });
});

describe('the signposts', () => {
  const posts = (page: CitedPost) => signposts(workOf(citePost(page), page), page);

  it('lead to the address, the files, the author and the type', () => {
    expect(posts(post)).toMatchInlineSnapshot(`
      [
        {
          "href": "https://a.example/",
          "rel": "cite-as",
        },
        {
          "href": "/cite.bib",
          "rel": "describedby",
          "type": "application/x-bibtex",
        },
        {
          "href": "/cite.biblatex.bib",
          "rel": "describedby",
          "type": "application/x-bibtex",
        },
        {
          "href": "/cite.ris",
          "rel": "describedby",
          "type": "application/x-research-info-systems",
        },
        {
          "href": "/cite.json",
          "rel": "describedby",
          "type": "application/vnd.citationstyles.csl+json",
        },
        {
          "href": "https://a.example/wei/",
          "rel": "author",
        },
        {
          "href": "https://schema.org/BlogPosting",
          "rel": "type",
        },
      ]
    `);
  });

  it('lead to a licence only where the post states one', () => {
    const license = 'https://creativecommons.org/licenses/by/4.0/';
    expect(posts({ ...post, license })).toContainEqual({ rel: 'license', href: license });
    expect(posts(post).map(({ rel }) => rel)).not.toContain('license');
  });
});
