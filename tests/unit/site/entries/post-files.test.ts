import { describe, expect, it } from 'vitest';
import { report } from '../../../support/report.ts';
import { checkPostFiles } from '../../../../src/site/entries/post-files.ts';

it.each([
  'en/post.md',
  'en/post.mdx',
  'en/2025/post.md',
  'en/a/b/c/post.md',
  'en/my post.md',
  'zh/环境矩阵.mdx',
  'en/ünïcode.md',
  'en/v1.2.md',
  'en/a_b-c.md',
  'en/🍵.md',
  'en/(draft).md',
  'en/a, b & c!.md',
  'en/parallel.md',
])('takes %j', (name) => {
  expect(() => {
    checkPostFiles([name]);
  }).not.toThrow();
});

const refused: readonly (readonly [name: string, better: string])[] = [
  ['en/a#b.md', 'a-b'],
  ['en/a?b.md', 'a-b'],
  ['en/a\\b.md', 'a-b'],
  ['en/100%.md', '100'],
  ['en/a:b.md', 'a-b'],
  ['en/a"b.md', 'a-b'],
  ['en/a<b>.md', 'a-b'],
  ['en/a|b.md', 'a-b'],
  ['en/a*.md', 'a'],
  ['en/a\nb.md', 'a-b'],
  ['en/a\u200bb.md', 'a-b'],
  ['en/a\u202eb.md', 'a-b'],
  ['en/a\u0000b.md', 'a-b'],
  ['en/#.md', 'my-post'],
  ['en/what?/post.md', 'what'],
  ['en/ post.md', 'post'],
  ['en/post .md', 'post'],
  ['en/.post.md', 'post'],
  ['en/post..md', 'post'],
  ['en/folder /post.md', 'folder'],
];

it('refuses names that an address or a file system can’t hold, and suggests others', () => {
  report('names of files that can’t be addresses', refused, ([name, better]) => {
    expect(() => {
      checkPostFiles([name]);
    }).toThrow(JSON.stringify(better));
  });
});

it('says of spaces and dots at an end where they are', () => {
  expect(() => {
    checkPostFiles(['en/post .md']);
  }).toThrow(`- content/posts/en/post .md: "post " begins or ends with a space or a dot
  Allowed: letters and digits of any script, spaces, and the signs - _ . , ! ( ) & + = @ ~
  Hint: rename it to "post"`);
});

describe('two files for one address', () => {
  const names = [
    'post',
    'Twin',
    'Folder/post',
    'e\u0301',
    'Ünïcode',
    '\u212b',
    '環境',
    'ÀB c',
    'v1.X',
  ];
  const twins = names.flatMap((name) => {
    const others = [name.normalize('NFC'), name.normalize('NFD'), name.toLowerCase()];
    const files = [`en/${name}.mdx`, ...others.map((other) => `en/${other}.md`)];
    return [...new Set(files)].slice(1).map((other) => [`en/${name}.mdx`, other] as const);
  });

  it('are refused', () => {
    report(
      'two posts for one address',
      [...twins, ...twins.map(([a, b]) => [b, a] as const)],
      (pair) => {
        expect(() => {
          checkPostFiles(pair);
        }).toThrow(/it has the address of/);
      },
    );
  });

  it('are named, both', () => {
    expect(() => {
      checkPostFiles(['en/twin.mdx', 'en/Twin.md']);
    }).toThrowErrorMatchingInlineSnapshot(`
      [OctantError: content/posts has 1 problem.
      - content/posts/en/twin.mdx: it has the address of content/posts/en/Twin.md
        Allowed: one post per address, whatever case its letters are in
        Hint: delete one of the two, or give it another name]
    `);
  });

  it('are two posts in two languages', () => {
    expect(() => {
      checkPostFiles(['en/post.md', 'zh/post.md']);
    }).not.toThrow();
  });
});

it.each([
  ...['con', 'CON', 'nul', 'aux.b', 'prn', 'com1', 'lpt9', 'Com¹'],
  ...['con/post', 'folder/nul'],
])('refuses %j, which no folder of Windows can hold', (name) => {
  const device = name.split('/').find((part) => /^(con|nul)$/i.test(part)) ?? name;
  expect(() => {
    checkPostFiles([`en/${name}.md`]);
  }).toThrow(`"${device}" is a device on Windows, which holds no file of that name
  Allowed: letters and digits of any script, spaces, and the signs - _ . , ! ( ) & + = @ ~
  Hint: rename it, to "${device}-post" for example`);
});

it.each(['en/console.md', 'en/com.md', 'en/com10.md', 'en/a.con.md', 'en/cite.bib.md'])(
  'takes %j, which only looks like a name that is kept',
  (name) => {
    expect(() => {
      checkPostFiles([name]);
    }).not.toThrow();
  },
);

it.each(['cite.bib', 'cite.biblatex.bib', 'cite.ris', 'cite.json', 'social.png', 'index.html'])(
  'keeps the address of the file %s of a post free',
  (name) => {
    expect(() => {
      checkPostFiles([`en/a/${name}.md`]);
    }).toThrow(`the address of "${name}" within a folder is kept for what belongs to a post`);
  },
);

it('keeps the address of the page of both languages free', () => {
  expect(() => {
    checkPostFiles(['en/a/parallel.md']);
  }).toThrowErrorMatchingInlineSnapshot(`
    [OctantError: content/posts has 1 problem.
    - content/posts/en/a/parallel.md: the address of "parallel" within a folder is kept for what belongs to a post
      Allowed: any name but parallel, cite.bib, cite.biblatex.bib, cite.json, cite.ris, social.png, index.html
      Hint: rename it, to "parallel-post" for example]
  `);
});

it('says all that is wrong at once', () => {
  expect(() => {
    checkPostFiles(['en/a#b.md', 'en/c?.md']);
  }).toThrow('has 2 problems');
});
