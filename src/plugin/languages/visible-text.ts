/** What draws nothing: spaces, controls, marks of direction, soft hyphens, the blank of Braille. */
const unseen =
  /[\p{White_Space}\p{Control}\p{Surrogate}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufff9-\ufffb]/gu;

/** Those of them that change no letter beside them: joiners and variation selectors may. */
const idle =
  /\u034f|[\xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|(?!\s)\p{Control}/gu;

const plain = '!-~\u00a1-\u00ac\u00ae-\u017f\u3001-\u3029\u4e00-\u9fff\uff01-\uff5e';
/** Nearly every text is of letters that are seen, each in one spelling, with a space between words. */
const plainLetter = new RegExp(`[${plain}]`);
const plainText = new RegExp(`^[${plain}]+(?: [${plain}]+)*$`);

/** Says whether something of a text can be seen. */
export function isVisible(text: string): boolean {
  return plainLetter.test(text) || text.replaceAll(unseen, '') !== '';
}

/**
 * What a reader sees of a text: two texts that look alike give the same, whatever the kind of their
 * spaces, their Unicode normalization, and what stands in them unseen.
 *
 * @example
 * ```ts
 * visibleForm('Cafe\u0301\u00a0au  lait') === visibleForm('Café au lait'); // => true
 * ```
 */
export function visibleForm(text: string): string {
  if (plainText.test(text)) return text;
  const seen = text.normalize('NFC').replaceAll(idle, '');
  return seen.replaceAll(/\p{White_Space}+/gu, ' ').trim();
}
