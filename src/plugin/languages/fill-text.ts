import type { PluralText } from './catalogue/catalogue.ts';
import { remember } from './remember.ts';
import { displayName } from './tags.ts';

/** What takes the place of the names in a text; a `language` is given by its tag. */
export type TextValues = Readonly<Record<string, string | number>>;

/**
 * Puts values in the place of names in braces; where two touch, words don't run into one.
 *
 * @param language BCP 47 tag of the text, for the name of a language and the form that a count takes
 * @example
 * ```ts
 * fillText('{figure}, {format}', 'en', { figure: 'Figure 3', format: 'SVG' }); // => 'Figure 3, SVG'
 * fillText('{axis}{level}', 'zh', { axis: 'Speed', level: 'fast' }); // => 'Speed fast'
 * ```
 */
export function fillText(text: string | PluralText, language: string, values: TextValues): string {
  const { start, slots } = readTemplate(formOf(text, language, values));
  let filled = start;
  for (const { name, after, touches } of slots) {
    const given = String(values[name]);
    const value = name === 'language' ? displayName(given, language) : given;
    filled += (touches && areWords(filled, value) ? ' ' : '') + value + after;
  }
  return filled;
}

/** A text, cut at the names in braces. */
interface Template {
  readonly start: string;
  readonly slots: readonly {
    readonly name: string;
    /** The text behind the name. */
    readonly after: string;
    /** Whether the name stands right behind the one before it. */
    readonly touches: boolean;
  }[];
}

const readTemplate = remember((text: string): Template => {
  const [start = '', ...rest] = text.split('{');
  const slots = rest.map((part, index) => {
    const [name = '', after = ''] = part.split('}');
    return { name, after, touches: rest[index - 1]?.endsWith('}') === true };
  });
  return { start, slots };
});

/** The form that a count takes in a language; a runtime takes its time to tell. */
const pluralForms = remember((language: string) => {
  const rules = new Intl.PluralRules(language);
  return remember((count: number) => rules.select(count));
});

function formOf(text: string | PluralText, language: string, values: TextValues): string {
  if (typeof text === 'string') return text;
  return text[pluralForms(language)(Number(values['count']))] ?? text.other;
}

/** Chinese needs no space between words; Latin letters and digits do. */
function areWords(before: string, after: string): boolean {
  return /[\p{Script=Latin}\d]$/u.test(before) && /^[\p{Script=Latin}\d]/u.test(after);
}
