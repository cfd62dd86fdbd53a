import { primarySubtag } from './tags.ts';

/** The words that the components say themselves. */
export interface Strings {
  /** BCP 47 tag of the language they are in, which is English where there are none. */
  readonly lang: string;
  /** Accessible name of the language switch. */
  readonly language: string;
  /** Leads to the page in this language, for readers whose browser prefers it. */
  readonly offer: string;
  /** Puts the offer away for good. */
  readonly decline: string;
  /** Leads to the page that shows two languages side by side. */
  readonly parallel: string;
  /** Said behind a link to a page in another language, whose name it gets, with a space before it. */
  readonly inLanguage: (name: string) => string;
  /** Word before a figure's number, with its place: `Figure 3`, `图 3`. */
  readonly figure: (number: number) => string;
  /** Names a file of a figure: `Figure 3, SVG`. */
  readonly file: (figure: string, format: string) => string;
  /** Opens a figure's table. */
  readonly table: string;
  /** Heads of a figure's table. */
  readonly cell: string;
  readonly layer: string;
  readonly highlighted: string;
  /** Stops a figure that steps through its layers. */
  readonly pause: string;
  /** Leads from a cell to where it is discussed. */
  readonly read: string;
}

const catalogues: Record<string, Strings> & { readonly en: Strings } = {
  en: {
    lang: 'en',
    language: 'Language',
    offer: 'Read this page in English',
    decline: 'Don’t offer it again',
    parallel: 'Both',
    inLanguage: (name) => ` (in ${name})`,
    figure: (number) => `Figure ${number}`,
    file: (figure, format) => `${figure}, ${format}`,
    table: 'As a table',
    cell: 'Cell',
    layer: 'Layer',
    highlighted: 'Highlighted',
    pause: 'Pause',
    read: 'Read about it',
  },
  zh: {
    lang: 'zh',
    language: '语言',
    offer: '阅读中文版',
    decline: '不再提示',
    parallel: '对照',
    // Written, a language is 英文; 英语 is spoken.
    inLanguage: (name) => `（${name.replace(/语$/, '文')}）`,
    figure: (number) => `图 ${number}`,
    file: (figure, format) => `${figure}，${format}`,
    table: '以表格显示',
    cell: '子空间',
    layer: '层次',
    highlighted: '突出显示',
    pause: '暂停',
    read: '阅读相关内容',
  },
};

const generic: Strings = {
  ...catalogues.en,
  offer: 'Read this page in your language',
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
  return catalogues[primarySubtag(tag) ?? ''] ?? generic;
}
