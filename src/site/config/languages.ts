/** A language as the list below describes it, which is the only place that names the languages. */
interface LanguageDefinition {
  /** Folder under `content/posts` and `public/locales`, and the key of texts in a matrix. */
  readonly id: string;
  /** BCP 47 tag for `lang`, `hreflang` and feeds (https://www.rfc-editor.org/info/bcp47). */
  readonly tag: string;
  /** The language's name in itself. */
  readonly name: string;
}

export const languages = [
  { id: 'en', tag: 'en', name: 'English' },
  { id: 'zh', tag: 'zh-CN', name: '中文' },
] as const satisfies readonly LanguageDefinition[];

export type LanguageId = (typeof languages)[number]['id'];

/** One edition of the site. */
export interface Language extends LanguageDefinition {
  readonly id: LanguageId;
}

/** The language whose pages stand at the root, without a language folder in the address. */
export const defaultLanguage = languages[0];

export const languageIds: readonly LanguageId[] = languages.map((language) => language.id);

/**
 * The language of a name on a page of another, told by its letters: those of Chinese need its faces,
 * which a browser would take from any language that has them. `null` where the page says it.
 */
export function languageOfName(name: string, { id }: Language): string | null {
  const chinese = languages.find(({ tag }) => tag.startsWith('zh'));
  return chinese && id !== chinese.id && /\p{sc=Han}/u.test(name) ? chinese.tag : null;
}
