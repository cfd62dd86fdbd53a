import { flag, listOf, readAs, text, withParts } from '../value-types.ts';

/** A stretch of a sentence. */
export interface Run {
  readonly text: string;
  readonly italic?: true;
}

/** A reference as a style prints it; the texts of its runs make the sentence. */
export type Sentence = readonly Run[];

/** A part of a sentence; an empty one takes no room, nor the signs around it. */
export type Phrase = Sentence | string | undefined;

/**
 * The words of a sentence, without its italics.
 *
 * @throws {OctantError} if it is no sentence
 */
export function plainText(sentence: Sentence): string {
  return wordsOf(readAs(sentence, 'The sentence', 'sentence', sentenceType));
}

const sentenceType = listOf(
  withParts("{ text: '…' }", { needed: { text }, possible: { italic: flag } }),
);

/** The words of a part of a sentence. */
export function wordsOf(phrase: Phrase): string {
  return runsOf(phrase)
    .map(({ text }) => text)
    .join('');
}

/** Joins parts with a sign between them; a full stop or colon is left out behind one, and behind `?`, `!` and `:`. */
export function join(sign: string, ...phrases: readonly Phrase[]): Sentence {
  const filled = phrases.map(runsOf).filter((runs) => wordsOf(runs) !== '');
  return filled.reduce<Sentence>(
    (before, runs) => (before.length > 0 ? [...follow(before, sign), ...runs] : runs),
    [],
  );
}

/** Puts signs around a part that is there. */
export function wrap(before: string, phrase: Phrase, after: string): Sentence {
  const runs = runsOf(phrase);
  if (wordsOf(runs) === '') return [];
  return follow([...runsOf(before), ...runs], after);
}

/** A part in italics, which Chinese has none of. */
export function slanted(phrase: Phrase): Sentence {
  return runsOf(phrase).map(({ text }) =>
    /\p{Script=Han}/u.test(text) ? { text } : { text, italic: true },
  );
}

function follow(runs: Sentence, sign: string): Sentence {
  const last = wordsOf(runs).at(-1) ?? '';
  const isEnded =
    sign !== ' ' && (sign.startsWith(last) || (/^[.:]/.test(sign) && /[?!:;]/.test(last)));
  return [...runs, ...runsOf(isEnded ? sign.slice(1) : sign)];
}

function runsOf(phrase: Phrase): Sentence {
  if (typeof phrase !== 'string') return phrase ?? [];
  return phrase === '' ? [] : [{ text: phrase }];
}
