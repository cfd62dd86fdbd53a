import { formula } from './formula.ts';
import { type Random, randomFrom } from './random.ts';
import { type LanguageId, phrase, sentence } from './words.ts';

/** What a body is made by: its shape is that of its translation, its words are its own. */
export interface Voice {
  readonly language: LanguageId;
  readonly shape: Random;
  readonly words: Random;
}

export function voiceOf(language: LanguageId, seed: number, index: number): Voice {
  const own = language === 'en' ? 1 : 2;
  return { language, shape: randomFrom(seed, index, 0), words: randomFrom(seed, index, own) };
}

const say = ({ language, words }: Voice, length: number) => sentence(language, length, words);
const name = ({ language, words }: Voice, length: number) => phrase(language, length, words);

/** Sentences of about so many words together. */
function paragraph(voice: Voice, length: number): string {
  const lengths: number[] = [];
  for (let left = length; left > 0; left -= lengths.at(-1) ?? 0) {
    lengths.push(Math.min(left, voice.shape.whole(9, 23)));
  }
  return lengths.map((words) => say(voice, words)).join(voice.language === 'zh' ? '' : ' ');
}

/** Where no formula may be longer, each has at most five signs. */
function inline(voice: Voice, areShort: boolean): string {
  return `$${formula(areShort ? 0 : voice.shape.pick([0, 1, 1, 2]), voice.shape)}$`;
}

function display(voice: Voice, areShort: boolean): string {
  return `$$\n${formula(areShort ? 0 : voice.shape.pick([2, 3, 3]), voice.shape)}\n$$`;
}

function link(voice: Voice): string {
  return `[${name(voice, 3)}](https://example.org/${voice.shape.whole(1, 9999)}/)`;
}

function list(voice: Voice, items: readonly string[]): string {
  const mark = voice.shape.pick(['-', '1.']);
  return items.map((item) => `${mark} ${item}`).join('\n');
}

function table(voice: Voice): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = Array.from({ length: 4 }, () =>
    row([name(voice, 2), String(voice.shape.whole(1, 999)), name(voice, 4)]),
  );
  const head = row([name(voice, 1), name(voice, 1), name(voice, 2)]);
  return [head, '| --- | --: | --- |', ...rows].join('\n');
}

const programs: readonly (readonly [language: string, line: (n: number) => string])[] = [
  ['js', (n) => `const step${n} = measure(sample[${n}], { limit: ${n * 7} }); // ${n}`],
  ['python', (n) => `step_${n} = measure(sample[${n}], limit=${n * 7})  # ${n}`],
  ['bash', (n) => `measure --sample "$SAMPLE" --limit ${n * 7} > step-${n}.txt`],
];

function code(voice: Voice): string {
  const [language, line] = voice.shape.pick(programs);
  const lines = Array.from({ length: voice.shape.whole(5, 9) }, () =>
    line(voice.shape.whole(1, 99)),
  );
  return ['```' + language, ...lines, '```'].join('\n');
}

const sections = ['one', 'two', 'three', 'four', 'five', 'six'];

/** About 1,500 words, 36 formulas, and what else a text of its kind holds. */
export function essayBody(voice: Voice, areShort: boolean): string {
  const formulaIn = (text: string) => `${text} ${inline(voice, areShort)}`;
  const parts = sections.map((id, at) =>
    [
      `## ${name(voice, 4)} {#${id}}`,
      `${formulaIn(paragraph(voice, 34))} ${formulaIn(paragraph(voice, 34))} ${link(voice)}`,
      list(voice, [
        say(voice, 14),
        formulaIn(say(voice, 14)),
        `${say(voice, 12)} **${name(voice, 2)}**`,
        say(voice, 14),
      ]),
      display(voice, areShort),
      `${paragraph(voice, 40)} \`step${voice.shape.whole(1, 99)}\` ${formulaIn(paragraph(voice, 30))}`,
      at % 3 === 0 ? table(voice) : at % 3 === 1 ? code(voice) : `> ${paragraph(voice, 30)}`,
      display(voice, areShort),
      paragraph(voice, 20),
    ].join('\n\n'),
  );
  return [paragraph(voice, 40), '<!-- more -->', ...parts].join('\n\n') + '\n';
}

/** About 300 words, without a formula. */
export function noteBody(voice: Voice): string {
  const parts = sections
    .slice(0, 2)
    .map((id) =>
      [
        `## ${name(voice, 4)} {#${id}}`,
        `${paragraph(voice, 60)} ${link(voice)}`,
        list(voice, [say(voice, 12), say(voice, 12)]),
        paragraph(voice, 40),
      ].join('\n\n'),
    );
  return [paragraph(voice, 40), '<!-- more -->', ...parts].join('\n\n') + '\n';
}

/** 100 formulas, of which ten stand by themselves. */
export function formulasBody(voice: Voice): string {
  const parts = Array.from({ length: 10 }, () => [
    Array.from({ length: 9 }, () => `${say(voice, 12)} ${inline(voice, false)}`).join(' '),
    display(voice, false),
  ]);
  return [paragraph(voice, 40), '<!-- more -->', ...parts.flat()].join('\n\n') + '\n';
}
