import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The same numbers from 0 to 1 for the same seed (Mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const words = {
  en: 'a agent answers better cell cheap costs data each easy first grows hard has it its layer learns less level map model more never of one policy reward rule sample scale signal slow solves task test than that the two verifies when with'.split(
    ' ',
  ),
  zh:
    '一个环境的难度可以分成几层每层都有自己的规则模型在其中学习并得到奖励验证比生成容易时数据便宜样本多而信号慢任务简单答案清楚'.match(
      /./gu,
    ) ?? [],
};
type LanguageId = keyof typeof words;

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
const categories = ['Notes', 'LLM', '随笔'];

/**
 * Writes generated posts in both languages into a folder of content, the newest of 2025. A few stand
 * in one language only, a few have no excerpt, one has a title without a blank.
 *
 * @param isRich whether each holds what Markdown has: lists, tables, quotes, code, formulas,
 *   footnotes, long words
 */
export function generatePosts(content: string, count: number, isRich = true, seed = 1): void {
  for (const language of ['en', 'zh'] as const) {
    mkdirSync(join(content, 'posts', language), { recursive: true });
  }
  for (let index = 0; index < count; index++) {
    const next = numbersFrom(seed * 1000 + index);
    const isAlone = index % 9 === 4;
    for (const language of isAlone ? (['en'] as const) : (['en', 'zh'] as const)) {
      const file = join(
        content,
        'posts',
        language,
        `generated-${String(index).padStart(3, '0')}.md`,
      );
      writeFileSync(
        file,
        frontMatter(index, language, isAlone, next) + body(language, isRich, next),
      );
    }
  }
}

function frontMatter(
  index: number,
  language: LanguageId,
  isAlone: boolean,
  next: () => number,
): string {
  const title =
    index === 3 ? 'Unbroken'.repeat(12) : sentence(language, 3 + Math.floor(next() * 6), next);
  const day = new Date(Date.UTC(2025, 11, 31) - index * 11 * 24 * 60 * 60 * 1000);
  const original = [
    `date: ${day.toISOString().slice(0, 10)}`,
    `category: ${pick(categories, next)}`,
    `tags: ${JSON.stringify([...new Set(['all', pick(tags, next), pick(tags, next)])])}`,
    ...(index % 5 === 1 ? [] : [`excerpt: ${sentence(language, 14, next)}`]),
    ...(isAlone ? ['untranslated: true'] : []),
  ];
  return ['---', `title: ${title}`, ...(language === 'en' ? original : []), '---', '', ''].join(
    '\n',
  );
}

function body(language: LanguageId, isRich: boolean, next: () => number): string {
  const text = () => sentence(language, 30 + Math.floor(next() * 40), next);
  const short = () => sentence(language, 4, next);
  const sections = (isRich ? ['one', 'two', 'three'] : []).map((id) =>
    [
      `## ${short()} {#${id}}`,
      text(),
      `- ${short()}\n- ${short()}\n  1. ${short()}\n  2. [${short()}](https://example.org/${'path/'.repeat(20)})`,
      `> ${text()}`,
      `| ${short()} | ${short()} | ${short()} | ${short()} |\n| --- | --: | :-: | --- |\n| 1 | 2 | ${short()} | ${short()} |`,
      `\`\`\`js\nconst veryLongName = someFunction(${'argument, '.repeat(16)}1);\n\`\`\``,
      `$$\nx_1 + ${'x_2 + '.repeat(24)}x_3 = \\frac{a}{b}\n$$`,
      `${short()} \`${'inline_code_without_a_blank_'.repeat(4)}\` ${'unbroken'.repeat(14)} $e^{i\\pi}$[^${id}]`,
      `- [x] ${short()}\n- [ ] ${short()}`,
      `[^${id}]: ${short()}`,
    ].join('\n\n'),
  );
  return [text(), '<!-- more -->', ...sections].join('\n\n') + '\n';
}

function sentence(language: LanguageId, length: number, next: () => number): string {
  const chosen = Array.from({ length: length * (language === 'zh' ? 2 : 1) }, () =>
    pick(words[language], next),
  );
  return language === 'zh' ? chosen.join('') : chosen.join(' ');
}

function pick<T>(choices: readonly T[], next: () => number): T {
  const choice = choices[Math.floor(next() * choices.length)];
  if (choice === undefined) throw new RangeError('There is nothing to choose from');
  return choice;
}
