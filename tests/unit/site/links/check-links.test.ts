import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/site/links/built-pages.ts';
import { report } from '../../../support/report.ts';
import { checkLinks } from '../../../../src/site/links/check-links.ts';
import { configuredLinks } from '../../../../src/site/links/configured-links.ts';
import definition from '../../../../content/site.config.ts';
import { readSite } from '../../../../src/site/config/read-site.ts';

const post = '2025/07/17/tea/index.html';

/** A site whose post holds one link; `base` is the site's base path. */
function problemsOf(href: string, base = '/') {
  const html = `<meta name="brewer"><h2 id="brewing">B</h2><a name="old"></a><a href="${href}">x</a>`;
  const pages = [
    readPage('index.html', '<main id="main"></main>'),
    readPage(post, html),
    readPage('zh/2025/07/17/tea/index.html', '<h2 id="冲泡">冲泡</h2>'),
    readPage('404.html', ''),
    readPage('100%/index.html', ''),
  ];
  const files = [...pages.map(({ file }) => file), 'rss.xml', 'pictures/green tea.png'];
  const written = [{ file: 'content/posts/en/tea.mdx', line: 7, href }];
  return checkLinks({ pages, files, origin: 'https://example.org', base }, written);
}

describe('a link that leads somewhere', () => {
  it.each([
    '/',
    '/2025/07/17/tea/',
    '/2025/07/17/tea',
    '/2025/07/17/tea/index.html',
    '/zh/2025/07/17/tea/',
    '../tea/',
    '../../../../',
    '#brewing',
    '#old',
    '#top',
    '#',
    '',
    '#:~:text=tea',
    '#brewing:~:text=tea',
    '#TOP',
    '/100%',
    '/100%25/',
    'data:image/png;base64,AA==',
    '/#main',
    '/zh/2025/07/17/tea/#冲泡',
    '/zh/2025/07/17/tea/#%E5%86%B2%E6%B3%A1',
    '/rss.xml',
    '/pictures/green%20tea.png',
    '/404.html',
    '/?q=tea',
    'https://elsewhere.org/nothing/',
    '//elsewhere.org/',
    'mailto:someone@example.org',
    'tel:+123',
    'https://example.org/rss.xml',
  ])('is left alone: %j', (href) => {
    expect(problemsOf(href)).toEqual([]);
  });
});

describe('a link that leads to nothing', () => {
  it('is told with what may stand there', () => {
    expect(problemsOf('/something/else/')).toMatchObject([
      {
        found: '"/something/else/" leads to nothing on the site',
        allowed: 'pages and files that the site has',
      },
    ]);
  });

  const broken: readonly (readonly [href: string, hint: string])[] = [
    ['/2025/07/17/tee/', 'write "/2025/07/17/tea/" instead'],
    ['/2025/07/18/tea/', 'write "/2025/07/17/tea/" instead'],
    ['../teas/', 'write "/2025/07/17/tea/" instead'],
    ['tea.md', 'write "/2025/07/17/tea/" instead'],
    ['/something/else/entirely/', 'mend the address'],
    ['/rss.xlm', 'write "/rss.xml" instead'],
    ['/pictures/green-tea.png', 'write "/pictures/green tea.png" instead'],
    ['#brewin', 'write "#brewing" instead'],
    ['#Brewing', 'write "#brewing" instead'],
    ['/2025/07/17/tea/#breving', 'write "#brewing" instead'],
    ['/#maim', 'write "#main" instead'],
    ['https://example.org/rss.xlm', 'write "/rss.xml" instead'],
    ['/zh/2025/07/17/tae/', 'write "/zh/2025/07/17/tea/" instead'],
    ['/zh/2025/07/17/tea/#冲跑', 'write "#冲泡" instead'],
    ['../tee/index.html', 'write "/2025/07/17/tea/" instead'],
    ['/404.htm', 'write "/404.html" instead'],
    ['/pictures/gren%20tea.png', 'write "/pictures/green tea.png" instead'],
    ['//example.org/rss.xlm', 'write "/rss.xml" instead'],
    ['?q=1#brewin', 'write "#brewing" instead'],
    ['#%62rewin', 'write "#brewing" instead'],
    ['/rss.xl', 'write "/rss.xml" instead'],
    ['#100%', 'mend the address, or leave the link out'],
    ['/%zz/', 'mend the address, or leave the link out'],
    ['/%E7%8E/', 'mend the address, or leave the link out'],
    ['http://[', 'mend the address, or leave the link out'],
    ['https://a b/', 'mend the address, or leave the link out'],
    ['javascript:alert(1)', 'write the address of a page, such as https://example.org/'],
    [' java\nscript:alert(1)', 'write the address of a page, such as https://example.org/'],
    ['vbscript:x', 'write the address of a page, such as https://example.org/'],
  ];

  it('is named with its line and the nearest address', () => {
    report('links that lead to nothing', broken, ([href, hint]) => {
      const [problem, ...others] = problemsOf(href);
      expect(others).toEqual([]);
      expect(problem).toMatchObject({ path: 'content/posts/en/tea.mdx:7' });
      expect(problem?.found).toContain(JSON.stringify(href));
      expect(problem?.hint).toContain(hint);
    });
  });

  it('is told of the ids of its page alone, not of the names of what is no link', () => {
    expect(problemsOf('#brewer')).toMatchObject([{ allowed: '#brewing, #old' }]);
  });

  it('is told of where it is no address', () => {
    expect(problemsOf('http://[')).toEqual([
      {
        path: 'content/posts/en/tea.mdx:7',
        found: '"http://[" is no address',
        allowed: 'https://example.org/about/',
        hint: 'mend the address, or leave the link out',
      },
    ]);
  });

  it('is found below a base path', () => {
    expect(problemsOf('/repo/2025/07/17/tea/', '/repo/')).toEqual([]);
    expect(problemsOf('https://example.org/rss.xml', '/repo/')).toEqual([]);
    expect(problemsOf('/rss.xml', '/repo/')).toMatchObject([
      {
        found: '"/rss.xml" leads out of the site',
        allowed: 'addresses below "/repo/", or with a scheme',
        hint: 'begin it with "/repo/", the base path of the site',
      },
    ]);
  });

  it('is named by its page where no post holds it', () => {
    const page = readPage('index.html', '<img src="/logo.svg">');
    const site = { pages: [page], files: ['index.html'], origin: 'https://example.org', base: '/' };
    expect(checkLinks(site, [])).toMatchObject([{ path: 'the page "index.html"' }]);
  });

  it('is told once where many pages share it', () => {
    const files = ['a', 'b', 'c', 'd'].map((name) => `${name}/index.html`);
    const tell = (count: number) => {
      const pages = files.slice(0, count).map((file) => readPage(file, '<a href="/gone/">x</a>'));
      const site = { pages, files, origin: 'https://example.org', base: '/' };
      return checkLinks(site, []).map(({ path, found }) => `${path}: ${found}`);
    };
    expect(tell(2)).toEqual([
      'the pages "a/index.html", "b/index.html": "/gone/" leads to nothing on the site',
    ]);
    expect(tell(4)).toEqual([
      'the page "a/index.html" and 3 others: "/gone/" leads to nothing on the site',
    ]);
  });

  it('is told once, at its source, where the configuration holds it', () => {
    const site = readSite({
      ...definition,
      menu: [
        { label: 'Home', href: '/' },
        { label: 'Nope', href: '/nope/' },
      ],
      links: [{ label: 'Here', href: '#here' }],
      licence: { name: 'All', href: 'https://example.org/repo/gone/' },
    });
    const pageIn = (root: string) =>
      `<a href="/repo${root}">x</a><a href="/repo${root}nope/">x</a><a href="#here">x</a>
      <a href="https://example.org/repo/gone/">x</a>`;
    const pages = [
      readPage('index.html', pageIn('/')),
      readPage('zh/index.html', pageIn('/zh/')),
      readPage(post, pageIn('/')),
    ];
    const files = pages.map(({ file }) => file);
    const built = { pages, files, origin: 'https://example.org', base: '/repo/' };
    const written = [{ file: 'content/posts/en/tea.mdx', line: 7, href: '/repo/nope/' }];
    const problems = checkLinks(built, written, configuredLinks(site, '/repo'));
    expect(problems.map(({ path, found }) => `${path}: ${found}`)).toMatchInlineSnapshot(`
      [
        "content/posts/en/tea.mdx:7: "/repo/nope/" leads to nothing on the site",
        "content/site.config.ts: licence.href: "https://example.org/repo/gone/" leads to nothing on the site",
        "content/site.config.ts: links.0.href: "#here" names no section of "/repo/2025/07/17/tea/"",
        "content/site.config.ts: menu.1.href: "/repo/nope/" leads to nothing on the site",
      ]
    `);
  });

  it('is mended in the configuration without base path and language', () => {
    const site = readSite({ ...definition, menu: [{ label: 'Tags', href: '/tgas/' }] });
    const pages = [readPage('zh/index.html', '<a href="/repo/zh/tgas/">x</a>')];
    const files = ['zh/index.html', 'zh/tags/index.html'];
    const built = { pages, files, origin: 'https://example.org', base: '/repo/' };
    expect(checkLinks(built, [], configuredLinks(site, '/repo/'))).toEqual([
      {
        path: 'content/site.config.ts: menu.0.href',
        found: '"/repo/zh/tgas/" leads to nothing on the site',
        allowed: 'pages and files that the site has',
        hint: 'write "/tags/" instead',
      },
    ]);
  });

  it('is named once, though it stands on the page of both languages too', () => {
    const html = '<a href="/gone/">x</a>';
    const pages = [post, '2025/07/17/tea/parallel/index.html'].map((file) => readPage(file, html));
    const files = pages.map(({ file }) => file);
    const site = { pages, files, origin: 'https://example.org', base: '/' };
    const written = [{ file: 'content/posts/en/tea.mdx', line: 7, href: '/gone/' }];
    expect(checkLinks(site, written)).toHaveLength(1);
  });
});

describe('readPage', () => {
  it('reads references in attributes, and nothing in scripts, styles and words', () => {
    const page = readPage(
      'index.html',
      `<a href="/a?b=1&amp;c=&#x32;" title="1 > 0"><script src="/s.js">'<a href="/no/">'</script>
       <style>a[href="/no/"] {}</style>&lt;a href="/no/"><p id='one'><svg><a href="#two">`,
    );
    expect(page.hrefs).toEqual(['/a?b=1&c=2', '/s.js', '#two']);
    expect([...page.ids]).toEqual(['one']);
  });

  it('reads what an element loads, and each picture of a set', () => {
    const page = readPage(
      'index.html',
      `<img srcset="/a.png 1x, /b,c.png 2x"><video poster="/d.png"><object data="/e.pdf">
       <form action="/f/"><button formaction="/g/">`,
    );
    expect(page.hrefs).toEqual(['/a.png', '/b,c.png', '/d.png', '/e.pdf', '/f/', '/g/']);
  });
});
