import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { copyProject, edit } from '../support/project-copy.ts';

test.setTimeout(120_000);

/** What an author may do to the content, and what the build then says: file, name, allowed, hint. */
const mistakes: {
  title: string;
  make: (folder: string) => void;
  says: string[];
}[] = [
  {
    title: 'an unknown key in the front matter',
    make: (folder) => {
      edit(join(folder, 'content/posts/en/env-matrix.mdx'), 'category: LLM', 'catgory: LLM');
    },
    says: [
      'content/posts/en/env-matrix.mdx: The front matter has 1 problem.',
      '- catgory: there is no such key',
      'Allowed: title, date, updated, category, tags,',
      'Hint: write "category" instead of "catgory"',
    ],
  },
  {
    title: 'front matter that is no YAML',
    make: (folder) => {
      edit(join(folder, 'content/posts/en/env-matrix.mdx'), 'category: LLM', 'category: [LLM');
    },
    says: [
      'content/posts/en/env-matrix.mdx: The front matter has 1 problem.',
      '- line 5: missed comma between flow collection entries',
      'Hint: mend the YAML',
    ],
  },
  {
    title: 'a post without its translation',
    make: (folder) => {
      rmSync(join(folder, 'content/posts/zh/env-matrix.mdx'));
    },
    says: [
      '- content/posts/en/env-matrix.mdx: it has no translation into zh',
      'Allowed: one file per language (en, zh) with the same name',
      'Hint: add content/posts/zh/env-matrix.mdx, or write  untranslated: true',
    ],
  },
  {
    title: 'a folder that is not a language',
    make: (folder) => {
      renameSync(join(folder, 'content/posts/zh'), join(folder, 'content/posts/cn'));
    },
    says: [
      '- content/posts/cn: "cn" is not a language of the site',
      'Allowed: en, zh',
      'Hint: rename the folder (write "en" instead of "cn")',
    ],
  },
  {
    title: 'a text of the interface that one language lacks',
    make: (folder) => {
      edit(join(folder, 'public/locales/zh/site.json'), '"skip"', '"skipp"');
    },
    says: [
      '- public/locales/zh/site.json: skip: the text is missing',
      'Hint: add "skip" to public/locales/zh/site.json; public/locales/en/site.json has it',
      '- public/locales/en/site.json: skipp: the text is missing',
    ],
  },
  {
    title: 'a former id of a section that is not there',
    make: (folder) => {
      edit(join(folder, 'content/posts/en/env-matrix.mdx'), '  citation: [引用]', '  cite: [引用]');
    },
    says: [
      '- formerIds.cite: the post has no section with the id "cite"',
      'Allowed: scaling, layer-1, layer-2, layer-3, layer-4, citation',
      'content/posts/en/env-matrix.mdx: The front matter has 1 problem.',
    ],
  },
  {
    title: 'content that holds mistakes in several files',
    make: (folder) => {
      const file = join(folder, 'content/matrices/env-matrix.ts');
      edit(file, "cells: ['expert']", "cells: ['expret']");
      edit(file, "highlight: 'layer-1'", "highlight: 'layer-one'");
      writeFileSync(
        join(folder, 'content/matrices/fruit.ts'),
        "const axes = 'no axes today';\nthrow new Error(axes);\n",
      );
      edit(join(folder, 'content/citations/env-matrix.bib'), 'title =', 'titel =');
    },
    says: [
      'The content has 4 problems.',
      'content/matrices/env-matrix.ts: The matrix "env-matrix" has 2 problems.',
      '- line 92, layers.layer-4.cells[0]: no cell is named "expret"',
      'Hint: write "expert" instead of "expret"',
      '- line 115, figures.layer-1.highlight: "layer-one" is no layer and no cell',
      'Hint: write "layer-1" instead of "layer-one"',
      'content/matrices/fruit.ts: The definition has 1 problem.',
      "- line 2, the file: it can't be loaded: no axes today",
      'content/citations/env-matrix.bib: The citation has 1 problem.',
      '- line 3, next_scaling_202507.title: the entry has no title',
      'Hint: write "title" instead of "titel"',
    ],
  },
  {
    title: 'a link to a section that is not there',
    make: (folder) => {
      appendFileSync(
        join(folder, 'content/posts/en/env-matrix.mdx'),
        '\n[layer one](#layer-one), [the other post](/2025/07/17/env-matrx/)\n',
      );
    },
    says: [
      'The site has 2 problems.\n- content/posts/en/env-matrix.mdx:',
      '"#layer-one" names no section of "/2025/07/17/env-matrix/"',
      'Hint: write "#layer-1" instead',
      '"/2025/07/17/env-matrx/" leads to nothing on the site',
      'Hint: write "/2025/07/17/env-matrix/" instead',
    ],
  },
  {
    title: 'formulas that can’t be drawn',
    make: (folder) => {
      const file = join(folder, 'content/posts/en/note.md');
      writeFileSync(file, '---\ntitle: Note\ndate: 2025-01-01\nuntranslated: true\n---\n\n');
      appendFileSync(file, 'It is\n$x_1_2$.\n');
    },
    says: [
      'content/posts/en/note.md: The text has 1 problem.',
      "- line 8: the formula can't be drawn: KaTeX parse error: Double subscript",
      'Allowed: what https://katex.org/docs/supported lists',
    ],
  },
  {
    title: 'an id that the page bears itself',
    make: (folder) => {
      edit(join(folder, 'content/posts/en/env-matrix.mdx'), '#citation', '#contents');
    },
    says: [
      'content/posts/en/env-matrix.mdx: The text has 1 problem.',
      ': the id "contents" is one of the page itself',
      'Allowed: any id but main, contents, comments, more',
      'Hint: give this heading another id, here and in the other languages',
    ],
  },
  {
    title: 'the same mistake in a post in Markdown',
    make: (folder) => {
      mkdirSync(join(folder, 'content/posts/en'), { recursive: true });
      const file = join(folder, 'content/posts/en/note.md');
      writeFileSync(file, '---\ntitle: Note\ndate: 2025-01-01\nuntranslated: true\n');
      appendFileSync(file, 'formerIds: { one: [old] }\n---\n\n## Two {#two}\n');
    },
    says: ['- formerIds.one: the post has no section with the id "one"', 'Allowed: two'],
  },
];

for (const { title, make, says } of mistakes) {
  test(`${title} stops the build, and the message says how to mend it`, async () => {
    using copy = copyProject();
    make(copy.folder);
    const { code, output } = await copy.build();
    for (const line of says) expect(output).toContain(line);
    // Astro would say a hint of the error again, below the message that holds it.
    expect(output).not.toMatch(/^ *Hint:$/m);
    expect(code).not.toBe(0);
  });
}
