import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { edit, root } from '../../support/project-copy.ts';

/** What an author may do to the healthy site, and what the build then says: file, name, allowed, hint. */
export interface Mistake {
  readonly title: string;
  readonly make: (folder: string) => void;
  readonly says: readonly string[];
}

const post = 'content/posts/en/kettle.mdx';
const note = 'content/posts/en/note.md';
const matrix = 'content/matrices/kettle.ts';
const citation = 'content/citations/kettle.bib';

/** Changes what a file says. */
function editing(file: string, before: string, after: string): Mistake['make'] {
  return (folder) => {
    edit(join(folder, file), before, after);
  };
}

/** Puts a file there. */
function adding(file: string, text: string): Mistake['make'] {
  return (folder) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
}

const frontMatter = '---\ntitle: Other\ndate: 2025-01-03\nuntranslated: true\n---\n\n';

export const mistakes: readonly Mistake[] = [
  {
    title: 'an unknown key in the front matter',
    make: editing(post, 'category: Notes', 'catgory: Notes'),
    says: [
      `${post}: The front matter has 1 problem.`,
      '- catgory: there is no such key',
      'Allowed: title, date, updated, category, tags,',
      'Hint: write "category" instead of "catgory"',
    ],
  },
  {
    title: 'front matter that is no YAML',
    make: editing(post, 'category: Notes', 'category: [Notes'),
    says: [
      `${post}: The front matter has 1 problem.`,
      '- line 5: missed comma between flow collection entries',
      'Allowed: YAML, with one key a line',
      'Hint: mend the YAML; a value that holds a bracket or a colon stands in quotation marks',
    ],
  },
  {
    title: 'front matter full of merge marks',
    make: editing(
      post,
      'category: Notes',
      '<<<<<<< HEAD\ncategory: Notes\n=======\ncategory: LLM\n>>>>>>> other',
    ),
    says: [`${post}: The front matter has 1 problem.`, 'Hint: mend the YAML'],
  },
  {
    title: 'front matter without an end',
    make: editing(post, '  use: [usage, 用法]\n---', '  use: [usage, 用法]'),
    says: [
      `${post}: The front matter has 1 problem.`,
      '- line 1: the front matter that begins here has no end',
      'Hint: write  ---  on a line of its own behind the last key',
    ],
  },
  {
    title: 'a title in which nothing is seen',
    make: editing(note, 'title: A Note', 'title: "\\u200b"'),
    says: ['- title: nothing of it can be seen', 'Hint: add a line such as  title: My post'],
  },
  {
    title: 'a date that is none',
    make: editing(note, 'date: 2025-01-01', 'date: 2025-02-31'),
    says: ['- date: "2025-02-31" is not a date', 'Hint: write it as  date: 2025-07-17T20:50:32'],
  },
  {
    title: 'tags that are no list',
    make: editing(note, 'tags: [kettle]', 'tags: kettle'),
    says: [`${note}: The front matter has 1 problem.`, '- tags:', 'Allowed: a list of texts'],
  },
  {
    title: 'a matrix that is not there',
    make: editing(post, 'matrix: kettle', 'matrix: kettel'),
    says: [post, '"kettel"', 'kettle'],
  },
  {
    title: 'a post without its translation',
    make: (folder) => {
      rmSync(join(folder, 'content/posts/zh/kettle.mdx'));
    },
    says: [
      `- ${post}: it has no translation into zh`,
      'Allowed: one file per language (en, zh) with the same name',
      'Hint: add content/posts/zh/kettle.mdx, or write  untranslated: true',
    ],
  },
  {
    title: 'a folder that is not a language',
    make: (folder) => {
      renameSync(join(folder, 'content/posts/zh'), join(folder, 'content/posts/cn'));
    },
    says: [
      '"cn" is not a language of the site',
      'Allowed: en, zh',
      'Hint: rename the folder (write "en" instead of "cn")',
    ],
  },
  {
    title: 'two posts for one address',
    make: adding('content/posts/en/Note.md', frontMatter),
    says: ['it has the address of content/posts/en/Note.md', 'Hint: delete one of the two'],
  },
  {
    title: 'a name that an address can’t hold',
    make: adding('content/posts/en/100%.md', frontMatter),
    says: ['- content/posts/en/100%.md: "%" has a meaning of its own', 'rename it, to "100"'],
  },
  {
    title: 'a page where the site has its own',
    make: adding('content/pages/en/archive.md', '---\ntitle: Archive\nuntranslated: true\n---\n'),
    says: ['content/pages/en/archive.md', 'the site has pages of its own at "/archive/"'],
  },
  {
    title: 'a text of the interface that one language lacks',
    make: editing('public/locales/zh/site.json', '"skip"', '"skipp"'),
    says: [
      '- public/locales/zh/site.json: skip: the text is missing',
      'Hint: add "skip" to public/locales/zh/site.json; public/locales/en/site.json has it',
      '- public/locales/en/site.json: skipp: the text is missing',
    ],
  },
  {
    title: 'texts of the interface that are cut',
    make: adding('public/locales/zh/site.json', '{ "skip": "跳'),
    says: ['- public/locales/zh/site.json: it is not JSON', 'Hint: mend the JSON'],
  },
  {
    title: 'a former id of a section that is not there',
    make: editing(post, '  use: [usage', '  usse: [usage'),
    says: [
      '- formerIds.usse: the post has no section with the id "usse"',
      'Allowed: use',
      `${post}: The front matter has 1 problem.`,
    ],
  },
  {
    title: 'the same mistake in a post in Markdown',
    make: editing(note, 'tags: [kettle]', 'formerIds: { one: [old] }'),
    says: ['- formerIds.one: the post has no section with the id "one"', 'Allowed: picture'],
  },
  {
    title: 'content that holds mistakes in several files',
    make: (folder) => {
      edit(join(folder, matrix), "cells: ['travel']", "cells: ['travle']");
      edit(join(folder, matrix), "highlight: 'plain'", "highlight: 'plane'");
      const thrown = "const axes = 'no axes today';\nthrow new Error(axes);\n";
      writeFileSync(join(folder, 'content/matrices/fruit.ts'), thrown);
      edit(join(folder, citation), 'title =', 'titel =');
    },
    says: [
      'The content has 4 problems.',
      `${matrix}: The matrix "kettle" has 2 problems.`,
      '- line 22, layers.plain.cells[0]: no cell is named "travle"',
      'Hint: write "travel" instead of "travle"',
      '- line 26, figures.all.highlight: "plane" is no layer and no cell',
      'Hint: write "plain" instead of "plane"',
      'content/matrices/fruit.ts: The definition has 1 problem.',
      "- line 2, the file: it can't be loaded: no axes today",
      `${citation}: The citation has 1 problem.`,
      '- line 3, kettle.title: the entry has no title',
      'Hint: write "title" instead of "titel"',
    ],
  },
  {
    title: 'a definition full of merge marks',
    make: editing(
      matrix,
      "  id: 'kettle',",
      "<<<<<<< HEAD\n  id: 'kettle',\n=======\n  id: 'pot',\n>>>>>>> other",
    ),
    says: [`${matrix}: The definition has 1 problem.`, "- line 4, the file: it can't be parsed"],
  },
  {
    title: 'a definition in JSON that is cut',
    make: adding('content/matrices/pots.json', '{ "id": "pots", "axes": {'),
    says: ['content/matrices/pots.json: The definition has 1 problem.', "it can't be loaded"],
  },
  {
    title: 'every wrong entry of the tests',
    make: (folder) => {
      const from = join(root, 'tests/fixtures/citations/wrong');
      for (const name of readdirSync(from)) {
        cpSync(join(from, name), join(folder, 'content/citations', name));
      }
    },
    says: readdirSync(join(root, 'tests/fixtures/citations/wrong')).map(
      (name) => `content/citations/${name}: The citation has `,
    ),
  },
  {
    title: 'a link to a section that is not there',
    make: editing(
      post,
      'Fill it',
      '[usage](#usse), [the other post](/2025/01/02/kettel/), fill it',
    ),
    says: [
      `The site has 2 problems.\n- ${post}:`,
      '"#usse" names no section of "/2025/01/02/kettle/"',
      'Hint: write "#use" instead',
      '"/2025/01/02/kettel/" leads to nothing on the site',
      'Hint: write "/2025/01/02/kettle/" instead',
    ],
  },
  {
    title: 'a link that runs a script',
    make: editing(note, 'A formula', '[evil](javascript:evil) and a formula'),
    says: [note, 'javascript:'],
  },
  {
    title: 'a picture that is not there',
    make: editing(note, '../../pictures/kettle.png', '../../pictures/kettel.png'),
    says: [note, 'kettel.png'],
  },
  {
    title: 'formulas that can’t be drawn',
    make: editing(note, '$x^2$', '$x_1_2$'),
    says: [
      `${note}: The text has 1 problem.`,
      "- line 7: the formula can't be drawn: KaTeX parse error: Double subscript",
      'Allowed: what https://katex.org/docs/supported lists',
    ],
  },
  {
    title: 'a text that is no MDX',
    make: editing(post, 'Fill it', 'Fill {it'),
    says: [
      `${post}: The text has 1 problem.`,
      '- line 23: Unexpected end of file in expression, expected a corresponding closing brace',
    ],
  },
  {
    title: 'a fence that names no matrix',
    make: editing(note, '```ts\nconst kettle = { litres: 1 };', '```matrix\nmatrix: kettel'),
    says: [note, 'kettel', 'kettle'],
  },
  {
    title: 'a tag that asks for no figure of its matrix',
    make: editing(post, 'figure="all"', 'figure="al"'),
    says: [post, '"al"', 'Hint: write "all" instead of "al"'],
  },
  {
    title: 'an id that the page bears itself',
    make: editing(post, '#use */', '#contents */'),
    says: [
      `${post}: The text has`,
      ': the id "contents" is one of the page itself',
      'Allowed: any id but main, contents, comments, more',
      'Hint: give this heading another id, here and in the other languages',
    ],
  },
  {
    title: 'a configuration with a misspelt key',
    make: editing('content/site.config.ts', 'timeZone:', 'timezone:'),
    says: ['content/site.config.ts: The configuration of the site has 2 problems.', 'timezone'],
  },
  {
    title: 'a word that the components do not say',
    make: editing(
      'content/site.config.ts',
      'author:',
      "words: { zh: { copie: '复制' } },\n  author:",
    ),
    says: ['- strings.zh.copie: the components say nothing of that name', 'Hint: write "copied"'],
  },
  ...[
    ['cut', '{ "version": 1, "posts": {'],
    ['scribbled on', '\u0000\u0001 what?'],
    ['empty', ''],
    ['of another version', '{ "version": 2, "posts": {} }'],
    [
      'full of merge marks',
      '<<<<<<< HEAD\n{ "version": 1, "posts": {} }\n=======\n{}\n>>>>>>> b\n',
    ],
    ['of posts that are gone', '{ "version": 1, "posts": { "gone": {} } }'],
  ].map(([how = '', text = '']): Mistake => ({
    title: `a lock file that is ${how}`,
    make: adding('content/posts/parity.lock.json', text),
    says: ['content/posts/parity.lock.json: The lock has 1 problem.', 'Allowed:', 'Hint:'],
  })),
];
