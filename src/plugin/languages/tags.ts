import { remember } from './remember.ts';

type Subtags = readonly (string | undefined)[];

/**
 * The language, script and region of a BCP 47 tag, those included that its language implies. A page
 * asks for the same few again and again, and a runtime takes its time to read one.
 */
const subtags = remember((tag: string): Subtags => {
  try {
    const { language, script, region } = new Intl.Locale(tag).maximize();
    return [language, script, region];
  } catch {
    return [tag.toLowerCase()];
  }
});

/**
 * A BCP 47 tag in the form that all its spellings share; nothing for a text that is no tag.
 *
 * @example
 * ```ts
 * canonicalTag('ZH-hant-tw'); // => 'zh-Hant-TW'
 * canonicalTag('iw'); // => 'he'
 * canonicalTag('Chinese (simplified)'); // => undefined
 * ```
 */
export function canonicalTag(tag: string): string | undefined {
  return spelling(tag)[0];
}

const spelling = remember((tag: string): readonly string[] => {
  if (!/^[a-z]{2,3}(-|$)/i.test(tag)) return [];
  try {
    return [new Intl.Locale(tag).toString()];
  } catch {
    return [];
  }
});

/**
 * The language of a BCP 47 tag without script, region and all else; a text that is no tag stays as
 * it is, in lower case.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5646#section-2.2.1
 * @example
 * ```ts
 * primarySubtag('zh-Hant-TW'); // => 'zh'
 * ```
 */
export function primarySubtag(tag: string): string | undefined {
  return subtags(tag)[0];
}

/**
 * Finds the tag that serves best who wants `wanted`: the same one, else one that means the same, else
 * one in the same script, else one of the same language; the beginning of `wanted` before others,
 * then the first. Case does not count.
 *
 * @see https://www.unicode.org/reports/tr35/#Likely_Subtags
 * @example
 * ```ts
 * matchTag('zh-TW', ['en', 'zh-Hans', 'zh-Hant']); // => 'zh-Hant'
 * matchTag('en-GB', ['en-US', 'en']); // => 'en'
 * matchTag('fr', ['en', 'zh']); // => undefined
 * ```
 */
export function matchTag(wanted: string, available: readonly string[]): string | undefined {
  const [text, parts] = [wanted.toLowerCase(), subtags(wanted)];
  let best: string | undefined;
  let most = 0;
  for (const tag of available) {
    const other = tag.toLowerCase();
    if (other === text) return tag;
    const differs = subtags(tag).findIndex((part, index) => part !== parts[index]);
    const begins = text.startsWith(`${other}-`);
    const score = differs < 0 ? parts.length : differs && differs + Number(begins) / 2;
    if (score > most) [best, most] = [tag, score];
  }
  return best;
}

/** Says whether two tags mean one language in one script, whatever their regions. */
export function isSameScript(one: string, other: string): boolean {
  const [first, second] = [subtags(one), subtags(other)];
  return first[0] === second[0] && first[1] === second[1];
}

/** Scripts in use today that run from right to left, by ISO 15924. */
const rightToLeft = ['Adlm', 'Arab', 'Aran', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/**
 * The direction in which the language of a BCP 47 tag is written, by the script that the tag names
 * or implies. (`Intl.Locale.prototype.getTextInfo` says the same where it is known.)
 *
 * @example
 * ```ts
 * directionOf('ar'); // => 'rtl'
 * directionOf('az-Latn-IR'); // => 'ltr'
 * ```
 */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const [, script = ''] = subtags(tag);
  return rightToLeft.includes(script) ? 'rtl' : 'ltr';
}

/**
 * What a language is called in another, as one writes it; the script is named where it is not the
 * one that the language usually has, a region never.
 *
 * @param tag BCP 47 tag of the language
 * @param reader that of the language in which to call it so
 * @example
 * ```ts
 * displayName('zh-TW', 'en'); // => 'Traditional Chinese'
 * displayName('en-GB', 'zh'); // => '英文'
 * ```
 */
export function displayName(tag: string, reader: string): string {
  const [language = tag, script] = subtags(tag);
  if (!script) return tag;
  const plain = script === subtags(language)[1] ? language : `${language}-${script}`;
  const name = new Intl.DisplayNames([reader], { type: 'language' }).of(plain) ?? tag;
  // Written, a language is 英文; 英语 is spoken.
  return primarySubtag(reader) === 'zh' ? name.replace(/(?<!世界)语$/, '文') : name;
}
