import type { en } from './en.ts';

/** Names a text; each is described where its English stands. */
export type Key = keyof typeof en;

/** Names what stands between the parts of a list. */
export type ListKey = {
  [K in Key]: (typeof en)[K] extends { readonly between: string } ? K : never;
}[Key];

/** Names a text that is not the separator of a list. */
export type TextKey = Exclude<Key, ListKey>;

/**
 * A text in the forms that a count takes in its language, by the categories of CLDR.
 *
 * @see https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
export type PluralText = Readonly<Record<'other', string>> &
  Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** What stands between the parts of a list. */
export interface Separators {
  readonly between: string;
  /** Before the last part. @default `between` */
  readonly last?: string;
  /** Between two parts that are the whole list. @default `last` */
  readonly pair?: string;
}

/** The names in braces that a text may hold; values take their place. */
export type ValueName<K extends TextKey> = InBraces<
  (typeof en)[K] extends PluralText ? (typeof en)[K]['other'] : (typeof en)[K]
>;

type InBraces<T> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | InBraces<Rest>
  : never;

/** The texts of one language. A text that holds `{count}` may have a form per plural category. */
export type Catalogue = {
  readonly [K in Key]: K extends ListKey
    ? Separators
    : K extends TextKey
      ? 'count' extends ValueName<K>
        ? string | PluralText
        : string
      : never;
};

/** Texts by BCP 47 tag; what stands here takes the place of what the components say by themselves. */
export type SiteStrings = Readonly<Record<string, Partial<Catalogue>>>;
