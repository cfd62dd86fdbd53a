type Subtags = readonly (string | undefined)[];

/** A page asks for the same few tags again and again, and a runtime takes its time to read one. */
const known = new Map<string, Subtags>();

/** The language, script and region of a BCP 47 tag, those included that its language implies. */
function subtags(tag: string): Subtags {
  let parts = known.get(tag);
  if (!parts) known.set(tag, (parts = readSubtags(tag)));
  return parts;
}

function readSubtags(tag: string): Subtags {
  try {
    const { language, script, region } = new Intl.Locale(tag).maximize();
    return [language, script, region];
  } catch {
    return [tag.toLowerCase()];
  }
}

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
 * Finds the tag that serves who wants `wanted` best: the same one, else one of the same language,
 * before others in the same script, region, or written as its beginning. Case does not count.
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
    const shared = differs < 0 ? parts.length : differs;
    const score = shared && shared + Number(text.startsWith(`${other}-`)) / 2;
    if (score > most) [best, most] = [tag, score];
  }
  return best;
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
