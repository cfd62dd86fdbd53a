import { primarySubtag } from './tags.ts';

/** The words that the citation says itself. */
export interface CitationStrings {
  readonly copy: string;
  /** Name of the button that copies the translation's citation; begins with what it shows. */
  readonly copyTranslation: string;
  readonly copied: string;
  /** Said where the clipboard is refused and the text has been selected instead. */
  readonly selected: string;
  /** Accessible name of the row of formats. */
  readonly formats: string;
  /** Names of the two works that a translation offers. */
  readonly original: string;
  readonly translation: string;
}

const catalogues: Readonly<Record<'en' | 'zh', CitationStrings>> = {
  en: {
    copy: 'Copy',
    copyTranslation: 'Copy the citation of this edition',
    copied: 'Copied',
    selected: 'Selected; press Ctrl+C or ⌘C to copy',
    formats: 'Citation format',
    original: 'Original',
    translation: 'This edition',
  },
  zh: {
    copy: '复制',
    copyTranslation: '复制中文版的引用',
    copied: '已复制',
    selected: '已选中，请按 Ctrl+C 或 ⌘C 复制',
    formats: '引用格式',
    original: '原文',
    translation: '中文版',
  },
};

/** The citation's own words in the language of a BCP 47 tag; English where there are none. */
export function citationStrings(tag: string | undefined): CitationStrings {
  return primarySubtag(tag ?? '') === 'zh' ? catalogues.zh : catalogues.en;
}
