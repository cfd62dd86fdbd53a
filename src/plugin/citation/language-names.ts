import { primarySubtag } from '../languages/tags.ts';

/** Names of languages in BibTeX and BibLaTeX files, each with its BCP 47 tag. */
const tags: Readonly<Record<string, string>> = {
  english: 'en',
  american: 'en-US',
  usenglish: 'en-US',
  british: 'en-GB',
  ukenglish: 'en-GB',
  chinese: 'zh',
  'simplified chinese': 'zh-Hans',
  'traditional chinese': 'zh-Hant',
  中文: 'zh',
  french: 'fr',
  german: 'de',
  ngerman: 'de',
  italian: 'it',
  japanese: 'ja',
  korean: 'ko',
  portuguese: 'pt',
  russian: 'ru',
  spanish: 'es',
};

/** The BCP 47 tag of what `language` or `langid` says in an entry; undefined if it is not known. */
export function languageTag(written: string | undefined): string | undefined {
  const name = written?.trim().toLowerCase() ?? '';
  if (name in tags) return tags[name];
  return written && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(name) ? written.trim() : undefined;
}

/** The name of a language for `language` in an entry (`zh-CN` is `chinese`), else its tag. */
export function languageName(tag: string): string {
  const primary = primarySubtag(tag);
  return Object.entries(tags).find(([, known]) => known === primary)?.[0] ?? tag;
}
