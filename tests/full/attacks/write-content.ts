import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attack, attacking, markdown } from './attack.ts';

const json = JSON.stringify;

/** A name that no file system minds, and that says as much as a name may. */
export const fileName = "it's & onload=evil(0) ${evil} +evil";
const picture = "pictures/it's +onload=evil(0); ${evil}.png";

/** Attacks that no page shows, whole or broken. */
const unseen = `"'><evil0 onload="evil(0)"><script>evil(0)</script>`;

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

\`\`\`${unseen}
code
\`\`\`

\`\`\`matrix
${fence(language)}
\`\`\`

## ${said('heading with an id that attacks')} {#evil"onload="evil(0)}

[${said('link with an address')}](https://example.org/?"><script>evil(0)</script>'onload='evil(0))

$\\text{${attack(`formula in ${language}`).replaceAll(/[\\&#%_$^~{}]/g, '')}}$
`;
}

/** A matrix that is drawn where it is defined, as YAML, in which JSON is written as it is. */
function fence(language: string): string {
  const said = (place: string) => json(attack(`${place} of a fence in ${language}`));
  return `id: fenced
languages: [${language}]
title: ${json(unseen)}
axes:
  cost: { label: ${said('axis')}, levels: { low: ${said('level')}, high: High } }
figures: { all: { caption: ${said('caption')} } }
figure: all`;
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
    `comments: ${json(attack('term of comments'))}`,
    `formerIds: { part: [${json('"><script>evil(0)</script>')}] }`,
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

/** A text of a field: without what TeX reads, which no text there could hold. */
function tex(place: string): string {
  return `{${attack(place).replaceAll(/[\\&#%_${}]/g, '')}}`;
}

const fields =
  'author title note howpublished publisher abstract keywords organization address series edition version';
/** What a chapter in a book has besides, whose formats say more than those of a page. */
const fieldsOfChapter =
  'author title booktitle editor translator bookauthor series number volume publisher address edition note annote type chapter eventtitle venue addendum pubstate eprint eprinttype keywords abstract';

function entry(type: string, key: string, names: string): string {
  const lines = names.split(' ').map((name) => {
    const value = tex(`${name} of @${type}`);
    // Signs that stand between names elsewhere may stand in the name of an organisation.
    const isName = /author|editor|translator/.test(name) && /[;&]/.test(value);
    return `  ${name} = ${isName ? `{${value}}` : value},`;
  });
  return `@${type}{${key},\n${lines.join('\n')}\n  year = {2025}\n}\n`;
}

/** A text of a page that stands by itself, or of the documentation. */
function page(kind: string, language: string): string {
  const said = (place: string) => `${place} of ${kind} in ${language}`;
  const author = kind === 'docs' ? `author: ${json(attack(said('author')))}\n` : '';
  return `---
title: ${json(attack(said('title')))}
excerpt: ${json(attack(said('excerpt')))}
${author}---

## ${markdown(said('heading'))}

${markdown(said('paragraph'))}
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
    comments: {
      repo: attack('repository of comments'),
      repoId: attack('id of the repository of comments'),
      category: attack('category of comments'),
      categoryId: attack('id of the category of comments'),
    },
  };
  return `export default ${json(parts)};\n`;
}

/** Has everything that an author writes attack, in place of what a copy of the project publishes. */
export function writeContent(folder: string): void {
  const content = join(folder, 'content');
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
  write('citations/evil.bib', entry('misc', `"'><script>evil(0)</script>`, fields));
  write(
    `citations/${fileName}.bib`,
    entry('incollection', `]]><evil0/onload="evil(0)">`, fieldsOfChapter),
  );
  write('site.config.ts', configuration());
  for (const language of ['en', 'zh']) {
    write(`pages/${language}/${fileName}.md`, page('pages', language));
    for (const name of ['index', fileName])
      write(`docs/${language}/${name}.md`, page('docs', language));
    const file = join(folder, `public/locales/${language}/site.json`);
    const strings: unknown = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, json(attacking(strings, `${language}/site.json`)));
  }
}
