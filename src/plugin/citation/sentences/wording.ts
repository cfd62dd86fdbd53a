import { primarySubtag } from '../../languages/tags.ts';

/**
 * True for what styles count as a number: digits with letters before or behind, or several of them.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#choose (is-numeric)
 */
export function isNumeric(text: string | undefined): boolean {
  return /^[a-z]*\d+[a-z]*(?:\s*[-–/,&]\s*[a-z]*\d+[a-z]*)*$/i.test(text ?? '');
}

/** Numbers with the dash of a range: `1–2`. Any other text stays as it is. */
export function withDash(text: string): string {
  return isNumeric(text) ? text.replaceAll('-', '–') : text;
}

/** True for several numbers, whose word stands in the plural. */
export function isPlural(text: string): boolean {
  return /[-–,&]/.test(text);
}

/** `1st`, `2nd`, `11th`. */
export function ordinal(number: string): string {
  if (!/^\d+$/.test(number)) return number;
  const [ones, tens] = [Number(number) % 10, Math.floor(Number(number) / 10) % 10];
  const ending = tens === 1 ? undefined : ['st', 'nd', 'rd'][ones - 1];
  return number + (ending ?? 'th');
}

/** Words that stay small within a title in English. */
const smallWords = new Set(
  `a about above across afore after against al along alongside amid amidst among amongst an anenst
  and apropos apud around as aside astride at athwart atop barring before behind below beneath beside
  besides between beyond but by c ca circa d' de despite down during et except for forenenst from
  given in inside into lest like modulo near next nor notwithstanding of off on onto or out over per
  plus pro qua sans since so than the through throughout thru thruout till to toward towards under
  underneath until unto up upon v v. van versus via vis-à-vis von vs vs. with within without
  yet`.split(/\s+/),
);

/** `l'art` and `u.s.`, which are no words with a first letter. */
const elided = /^\p{L}['’]|\.\p{L}/u;

/**
 * Writes a title with capitals, as English styles do with those of journals; one in another language
 * stays as it is.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#title-case-conversion
 */
export function titleCase(title: string, language: string | undefined): string {
  if (language !== undefined && primarySubtag(language) !== 'en') return title;
  const words = title.split(/([\s\-–—/]+)/);
  const last = words.findLastIndex((word) => /[\p{L}\p{N}]/u.test(word));
  let isFirst = true;
  return words
    .map((word, index) => {
      if (!/[\p{L}\p{N}]/u.test(word)) return word;
      const bare = word.toLowerCase().replace(/^\P{L}+|[^\p{L}.']+$/gu, '');
      // A letter alone stands for something, and so do Greek ones at the beginning.
      const isBig = isFirst
        ? !/^\p{Script=Greek}$/u.test(bare)
        : bare.length > 1 && (index === last || !smallWords.has(bare)) && !elided.test(bare);
      isFirst = /[:?!]$/.test(word);
      return isBig && word === word.toLowerCase() ? capitalize(word) : word;
    })
    .join('');
}

/** Sets the first letter in capitals, where the first word has none. */
export function capitalizeFirst(text: string): string {
  const [word = ''] = /^\S*/.exec(text) ?? [];
  return word === word.toLowerCase() ? capitalize(text) : text;
}

/** Signs may stand before the first letter. */
function capitalize(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]*\p{L}/u, (first) => first.toUpperCase());
}
