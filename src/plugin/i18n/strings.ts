/** The words that the components say themselves. */
export interface Strings {
  /** Accessible name of the language switch. */
  readonly language: string;
  /** Word before a figure's number, with its place: `Figure 3`, `图 3`. */
  readonly figure: (number: number) => string;
  readonly copy: string;
  readonly copied: string;
  /** Said where the clipboard is refused and the text has been selected instead. */
  readonly selected: string;
}

const catalogues: Record<string, Strings> = {
  en: {
    language: 'Language',
    figure: (number) => `Figure ${number}`,
    copy: 'Copy',
    copied: 'Copied',
    selected: 'Selected; press Ctrl+C or ⌘C to copy',
  },
  zh: {
    language: '语言',
    figure: (number) => `图 ${number}`,
    copy: '复制',
    copied: '已复制',
    selected: '已选中，请按 Ctrl+C 或 ⌘C 复制',
  },
};

/**
 * The components' own words in the language of a BCP 47 tag; English where there are none.
 *
 * @example
 * ```ts
 * strings('zh-CN').figure(3); // => '图 3'
 * ```
 */
export function strings(tag: string): Strings {
  const primary = tag.split('-')[0] ?? tag;
  return catalogues[primary] ?? (catalogues['en'] as Strings);
}
