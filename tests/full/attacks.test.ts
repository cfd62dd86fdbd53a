import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readBib } from '../../src/plugin/citation/index.ts';
import { fromHtml } from 'hast-util-from-html';
import { SaxesParser } from 'saxes';
import { visit } from 'unist-util-visit';
import { beforeAll, expect, it } from 'vitest';
import { copyProject } from '../support/project-copy.ts';
import { report } from '../support/report.ts';

/** Every place where an author writes a text, as one number each. */
const places: string[] = [];
/** What breaks out of every format that a text gets into, unless it is escaped there. */
const kinds: readonly ((at: number) => string)[] = [
  (at) => `"'><evil${at} onload="evil(${at})"></evil${at}><script>evil(${at})</script>`,
  (at) => `]]></title></style><!--><script>evil(${at})</script><evil${at}> TY  - EVIL`,
  (at) => `&lt;evil${at}&gt; \\" </script><evil${at}> <img src=x onerror=evil(${at})>`,
];

/** A text that names its place, and attacks whatever it is written into. */
function attack(place: string): string {
  const at = places.push(place) - 1;
  const kind = kinds[at % kinds.length] as (at: number) => string;
  return `Mark${at}z ${kind(at)}`;
}

const json = JSON.stringify;

/** A name that no file system minds, and that says as much as a name may. */
const fileName = "it's & onload=evil(0) ${evil} +evil";
const picture = "pictures/it's +onload=evil(0); ${evil}.png";

/** A text as Markdown that means it and nothing else. */
function markdown(place: string): string {
  return attack(place).replaceAll(/[!-/:-@[-`{-~]/g, String.raw`\$&`);
}

/** What Markdown makes of an author's texts, each in a place of its own. */
function written(language: string): string {
  const said = (place: string) => markdown(`${place} in ${language}`);
  return `---
title: ${json(attack(`title of Markdown in ${language}`))}
${language === 'en' ? 'date: 2025-02-03' : ''}
---

${said('opening of Markdown')}

## ${said('heading of Markdown')}

![${said('alternative text of a picture')}](<../../${picture}> "${said('title of a picture')}")

A picture ![${said('alternative text of a small picture')}](<../../${picture}>) in a line.

![${said('alternative text of a video')}](https://www.youtube.com/watch?v=aqz-KE-bpKQ "${said('title of a video')}")

[${said('link')}](https://example.org/ "${said('title of a link')}")

> [!NOTE]
> ${said('callout')}

> ${said('quote')}

- ${said('item')}
- [x] ${said('task')}

${said('term')}
: ${said('meaning of a term')}

| ${said('head of a table')} |
| --- |
| ${said('cell of a table')} |

A note.[^evil]

[^evil]: ${said('footnote')}

\`\`\`ts
${attack(`code in ${language}`)}
\`\`\`

$\\text{${attack(`formula in ${language}`).replaceAll(/[\\&#%_$^~{}]/g, '')}}$
`;
}

function definition(): string {
  const text = (place: string) => ({ en: attack(`matrix ${place}`), zh: attack(`矩阵 ${place}`) });
  const levels = (axis: string) => ({ low: text(`${axis} low`), high: text(`${axis} high`) });
  const parts = {
    id: 'evil',
    languages: ['en', 'zh'],
    title: text('title'),
    axes: {
      cost: { label: text('first axis'), levels: levels('cost') },
      risk: { label: text('second axis'), levels: levels('risk') },
    },
    cells: {
      mark: {
        at: { cost: 'low', risk: 'low' },
        label: text('cell'),
        description: text('description'),
        examples: text('examples'),
        href: 'https://example.org/?"><script>evil(0)</script>',
      },
    },
    excluded: [
      { at: { cost: 'high', risk: 'low' }, label: text('exclusion'), reason: text('reason') },
    ],
    layers: {
      one: { label: text('first layer'), cells: ['mark'] },
      two: { label: text('second layer'), cells: [{ risk: 'high' }] },
    },
    figures: {
      all: { legend: 'layers', links: true, caption: text('caption') },
      ranks: { view: 'lattice', caption: text('caption of a lattice') },
      listed: { view: 'table', caption: text('caption of a table') },
    },
  };
  return `export default ${json(parts)};\n`;
}

function post(language: string): string {
  const shared = () => [
    'date: 2025-01-02',
    'matrix: evil',
    `category: ${json(attack('category'))}`,
    `tags: [${json(attack('first tag'))}, ${json(attack('second tag'))}]`,
    `excerpt: ${json(attack('excerpt'))}`,
  ];
  const said = (place: string) => json(attack(`${place} in ${language}`));
  return `---
title: ${said('title')}
${language === 'en' ? shared().join('\n') : `excerpt: ${said('excerpt')}`}
---

import { Citation, Matrix, MatrixGlyph } from 'astro-octant/components';
import MatrixExplorer from 'astro-octant/components/MatrixExplorer.astro';
import evil from '../../matrices/evil.js';

## {${said('heading')}} {/* #part */}

{${said('paragraph')}} <MatrixGlyph of={evil} highlight="mark" />

<Matrix of={evil} figure="all" />

<Matrix of={evil} caption={${said('caption of a tag')}} title={${said('attribute of a tag')}} />

<MatrixExplorer of={evil} />

<Citation />
`;
}

function entry(): string {
  const tex = (place: string) =>
    `{${attack(place)
      .replaceAll(/[\\&#%_$]/g, '')
      .replaceAll(/[{}]/g, '')}}`;
  return `@misc{evil,
  author = ${tex('author of an entry')},
  title = ${tex('title of an entry')},
  note = ${tex('note of an entry')},
  howpublished = ${tex('howpublished of an entry')},
  publisher = ${tex('publisher of an entry')},
  abstract = ${tex('abstract of an entry')},
  keywords = ${tex('keywords of an entry')},
  year = {2025}
}
`;
}

function configuration(): string {
  const text = (place: string) => ({
    en: attack(`${place} of the site`),
    zh: attack(`${place}（站）`),
  });
  const parts = {
    address: 'https://evil.example.org',
    name: text('name'),
    description: text('description'),
    author: attack('author of the site'),
    timeZone: 'UTC',
    words: {
      en: { copy: attack('word of the components'), parallel: attack('word of the switch') },
      zh: { copy: attack('组件的词'), cell: attack('表头的词') },
    },
    menu: [{ label: text('menu'), href: 'https://example.org/"><script>evil(0)</script>' }],
    links: [{ label: text('link'), href: 'https://example.org/?a="><script>evil(0)</script>' }],
    licence: { name: text('licence'), href: 'https://example.org/"onclick="evil(0)' },
  };
  return `export default ${json(parts)};\n`;
}

interface BuiltFile {
  readonly name: string;
  readonly text: string;
}

let built: readonly BuiltFile[] = [];

beforeAll(async () => {
  using copy = copyProject('tests/fixtures/content');
  const content = join(copy.folder, 'content');
  for (const folder of ['posts', 'matrices', 'pages']) {
    rmSync(join(content, folder), { recursive: true, force: true });
  }
  const write = (name: string, text: string) => {
    mkdirSync(join(content, name, '..'), { recursive: true });
    writeFileSync(join(content, name), text);
  };
  write('matrices/evil.js', definition());
  for (const language of ['en', 'zh']) {
    write(`posts/${language}/evil.mdx`, post(language));
    write(`posts/${language}/${fileName}.md`, written(language));
  }
  copyFileSync(join(content, 'pictures/cup.png'), join(content, picture));
  write('citations/evil.bib', entry());
  write('site.config.ts', configuration());
  for (const language of ['en', 'zh']) {
    const file = join(copy.folder, `public/locales/${language}/site.json`);
    const strings = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    for (const key of ['skip', 'contents', 'top', 'essays', 'explore', 'map']) {
      if (typeof strings[key] === 'string')
        strings[key] = attack(`${key} of ${language}/site.json`);
    }
    writeFileSync(file, json(strings));
  }
  const { code, output } = await copy.build();
  expect(code, output.slice(-4000)).toBe(0);
  const dist = join(copy.folder, 'dist');
  built = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(html|xml|svg|json|ris|bib|pf_fragment)$/.test(name))
    .filter((name) => name.endsWith('pf_fragment') || !name.startsWith('pagefind'))
    .map((name) => ({ name, text: textOf(readFileSync(join(dist, name)), name) }));
});

/** What a search finds is packed, behind a word that says so. */
function textOf(file: Buffer, name: string): string {
  if (!name.endsWith('.pf_fragment')) return file.toString();
  return gunzipSync(file)
    .toString()
    .replace(/^pagefind_dcd/, '');
}

/** What a text has made of itself in a page: elements, attributes and scripts that say `evil`. */
function madeInHtml(text: string): string[] {
  const made: string[] = [];
  visit(fromHtml(text), 'element', (node) => {
    if (node.tagName.startsWith('evil')) made.push(node.tagName);
    for (const name of Object.keys(node.properties)) if (/^on/i.test(name)) made.push(name);
    if (node.tagName !== 'script' || node.properties.type === 'application/ld+json') return;
    const [code] = node.children;
    if (code?.type === 'text' && code.value.includes('evil(')) made.push(code.value.slice(0, 60));
  });
  return made;
}

function madeInXml(text: string): string[] {
  const made: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (/^(evil|script|img)/.test(name)) made.push(name);
    made.push(...Object.keys(attributes).filter((attribute) => /^on/i.test(attribute)));
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  return made;
}

function madeIn({ name, text }: BuiltFile): string[] {
  if (name.endsWith('.html')) return madeInHtml(text);
  if (/\.(xml|svg)$/.test(name)) return madeInXml(text);
  if (/\.(json|pf_fragment)$/.test(name)) return JSON.parse(text) === undefined ? ['no JSON'] : [];
  if (name.endsWith('.bib')) return readBib(text).length === 1 ? [] : ['another entry'];
  const lines = text.split(/\r?\n/).filter((line) => !/^([A-Z][A-Z\d] {2}- .*)?$/.test(line));
  const types = text.match(/^TY {2}- /gm) ?? [];
  return types.length === 1 ? lines : ['another reference'];
}

it('no text of an author becomes more than a text, in any file', () => {
  report('built files under attack', built, (file) => {
    expect(madeIn(file)).toEqual([]);
  });
});

it('data for search engines stays data', () => {
  const pages = built.filter(({ name }) => name.endsWith('.html'));
  for (const { text } of pages) {
    visit(fromHtml(text), 'element', (node) => {
      if (node.properties.type !== 'application/ld+json') return;
      const [code] = node.children;
      if (code?.type !== 'text') throw new Error('It is empty');
      expect(() => JSON.parse(code.value) as unknown).not.toThrow();
    });
  }
});

it('every attack has been carried out', () => {
  const all = built.map(({ text }) => text).join('\n');
  report('texts that attack', [...places.keys()], (at) => {
    if (!all.includes(`Mark${at}z`)) throw new Error(`Nothing shows the ${places[at]}`);
  });
});

it('a post of any name is published whole, with its picture for those who share it', () => {
  const pages = built.filter(({ name }) => name.endsWith(`${fileName}/index.html`));
  expect(pages).toHaveLength(2);
  for (const { text } of pages) expect(text).toMatch(/<meta property="og:image" content="[^"<>]*"/);
});

it('a search finds every post, as it is written', () => {
  const found = built
    .filter(({ name }) => name.endsWith('.pf_fragment'))
    .map(({ text }) => (JSON.parse(text) as { content: string }).content)
    .join('\n');
  for (const place of ['opening of Markdown in en', 'opening of Markdown in zh']) {
    const at = places.indexOf(place);
    expect(found).toContain(`Mark${at}z`);
  }
});
