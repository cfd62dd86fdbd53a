import type { Voice } from './bodies.ts';
import { phrase, sentence } from './words.ts';

const tags = [
  'agent',
  'C++',
  'C#',
  'a/b',
  '强化学习',
  'evaluation',
  'notes',
  'very-long-tag-'.repeat(6),
];

/** Front matter as authors write it too: without an excerpt, with a title or a tag that can't be broken. */
export function oddFrontMatter(voice: Voice, index: number): Record<string, unknown> {
  return {
    title:
      index === 3
        ? 'Unbroken'.repeat(12)
        : phrase(voice.language, index % 6 === 0 ? 3 : 7, voice.words),
    category: voice.shape.pick(['Notes', 'LLM', '随笔']),
    tags: [...new Set(['all', voice.shape.pick(tags), voice.shape.pick(tags)])],
    ...(index % 5 === 1 ? {} : { excerpt: sentence(voice.language, 14, voice.words) }),
  };
}

/** All that Markdown has, each at its widest: formulas, links, words and lines without a blank. */
export function oddBody(voice: Voice): string {
  const short = () => phrase(voice.language, 4, voice.words);
  const sections = ['one', 'two', 'three'].map((id) =>
    [
      `## ${short()} {#${id}}`,
      stub(voice),
      `- ${short()}\n- ${short()}\n  1. ${short()}\n  2. [${short()}](https://example.org/${'path/'.repeat(20)})`,
      `> ${stub(voice)}`,
      `| ${short()} | ${short()} | ${short()} | ${short()} |\n| --- | --: | :-: | --- |\n| 1 | 2 | ${short()} | ${short()} |`,
      `\`\`\`js\nconst veryLongName = someFunction(${'argument, '.repeat(16)}1);\n\`\`\``,
      `$$\nx_1 + ${'x_2 + '.repeat(24)}x_3 = \\frac{a}{b}\n$$`,
      `${short()} \`${'inline_code_without_a_blank_'.repeat(4)}\` ${'unbroken'.repeat(14)} $e^{i\\pi}$[^${id}]`,
      `- [x] ${short()}\n- [ ] ${short()}`,
      `[^${id}]: ${short()}`,
    ].join('\n\n'),
  );
  return [stubBody(voice).trimEnd(), ...sections].join('\n\n') + '\n';
}

/** One paragraph. */
export function stubBody(voice: Voice): string {
  return `${stub(voice)}\n\n<!-- more -->\n`;
}

function stub({ language, shape, words }: Voice): string {
  return phrase(language, shape.whole(30, 69), words);
}
