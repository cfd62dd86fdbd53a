import { primarySubtag } from '../languages/tags.ts';

/** Names of languages in BibTeX and BibLaTeX files, each with its BCP 47 tag. */
const special: readonly (readonly [name: string, tag: string])[] = [
  ['english', 'en'],
  ['american', 'en-US'],
  ['usenglish', 'en-US'],
  ['british', 'en-GB'],
  ['ukenglish', 'en-GB'],
  ['australian', 'en-AU'],
  ['canadian', 'en-CA'],
  ['chinese', 'zh'],
  ['simplified chinese', 'zh-Hans'],
  ['traditional chinese', 'zh-Hant'],
  ['中文', 'zh'],
  ['german', 'de'],
  ['ngerman', 'de'],
  ['austrian', 'de-AT'],
  ['naustrian', 'de-AT'],
  ['swissgerman', 'de-CH'],
  ['nswissgerman', 'de-CH'],
  ['francais', 'fr'],
  ['français', 'fr'],
  ['acadian', 'fr-CA'],
  ['canadien', 'fr-CA'],
  ['brazil', 'pt-BR'],
  ['brazilian', 'pt-BR'],
  ['portuges', 'pt'],
  ['magyar', 'hu'],
  ['bahasai', 'id'],
  ['bahasam', 'ms'],
  ['farsi', 'fa'],
  ['norsk', 'nb'],
  ['nynorsk', 'nn'],
  ['polutonikogreek', 'el'],
  ['slovene', 'sl'],
];

const primary =
  `af am ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fr ga gl gu he hi hr hu hy id is it
  ja ka kk km kn ko ky la lo lt lv mk ml mn mr ms mt my nb ne nl nn no pa pl ps pt ro ru sa si sk sl
  so sq sr sv sw ta te th tk tr tt uk ur uz vi zh zu`.split(/\s+/);

const english = new Intl.DisplayNames('en', { type: 'language' });

/** Tags by the names of their languages; of two names for one tag the first is the one written. */
const tags: ReadonlyMap<string, string> = new Map([
  ...special,
  ...primary.map((tag) => [(english.of(tag) ?? tag).toLowerCase(), tag] as const),
]);

const names: ReadonlyMap<string, string> = new Map(
  [...tags].reverse().map(([name, tag]) => [tag, name]),
);

/** The BCP 47 tag of what `language` or `langid` says in an entry; undefined if it is not known. */
export function languageTag(written: string | undefined): string | undefined {
  const name =
    written
      ?.trim()
      .replace(/^\{([^{}]*)\}$/, '$1')
      .toLowerCase() ?? '';
  const known = tags.get(name);
  if (known !== undefined) return known;
  return written && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(name) ? written.trim() : undefined;
}

/** The name of a language for `language` in an entry (`zh-CN` is `chinese`), else its tag. */
export function languageName(tag: string): string {
  return names.get(tag) ?? names.get(primarySubtag(tag) ?? '') ?? tag;
}
