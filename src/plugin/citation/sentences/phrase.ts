/** A stretch of a sentence. */
export interface Run {
  readonly text: string;
  readonly italic?: true;
}

/** A reference as a style prints it; the texts of its runs make the sentence. */
export type Sentence = readonly Run[];

/** A part of a sentence; an empty one takes no room, nor the signs around it. */
export type Phrase = Sentence | string | undefined;

/** The words of a sentence, without its italics. */
export function plainText(phrase: Phrase): string {
  return runsOf(phrase)
    .map(({ text }) => text)
    .join('');
}

/** Joins parts with a sign between them; a full stop is left out behind one, and behind `?`, `!` and `:`. */
export function join(sign: string, ...phrases: readonly Phrase[]): Sentence {
  const filled = phrases.map(runsOf).filter((runs) => plainText(runs) !== '');
  return filled.reduce<Sentence>(
    (before, runs) => (before.length > 0 ? [...follow(before, sign), ...runs] : runs),
    [],
  );
}

/** Puts signs around a part that is there. */
export function wrap(before: string, phrase: Phrase, after: string): Sentence {
  const runs = runsOf(phrase);
  if (plainText(runs) === '') return [];
  return follow([...runsOf(before), ...runs], after);
}

/** A part in italics, which Chinese has none of. */
export function slanted(phrase: Phrase): Sentence {
  return runsOf(phrase).map(({ text }) =>
    /\p{Script=Han}/u.test(text) ? { text } : { text, italic: true },
  );
}

function follow(runs: Sentence, sign: string): Sentence {
  const last = plainText(runs).at(-1) ?? '';
  const isEnded =
    sign !== ' ' && (sign.startsWith(last) || (sign.startsWith('.') && /[?!:]/.test(last)));
  return [...runs, ...runsOf(isEnded ? sign.slice(1) : sign)];
}

function runsOf(phrase: Phrase): Sentence {
  if (typeof phrase !== 'string') return phrase ?? [];
  return phrase === '' ? [] : [{ text: phrase }];
}
