import type { CitationRecord, Details, NameList } from '../record.ts';
import { type NameStyle, writeNames } from './name-list.ts';
import { type Phrase, type Sentence, join, slanted, wrap } from './phrase.ts';
import { isNumeric, isPlural, withDash } from './wording.ts';

/** A record as APA style looks at it. */
export interface ApaWork extends CitationRecord {
  /** True for what stands in a journal, a magazine or a blog. */
  readonly isPeriodical: boolean;
  readonly isPaper: boolean;
  readonly isPage: boolean;
  /** True for a paper in proceedings that name editors, which are a book. */
  readonly isInBook: boolean;
  /** True for a paper that was published, and not only given. */
  readonly isPublished: boolean;
  /** Editors who do not stand in the place of the authors. */
  readonly otherEditors: NameList | undefined;
}

/** Looks at a record as APA style does. */
export function toApaWork(record: CitationRecord): ApaWork {
  const { type, authors, details } = record;
  const { editors, issue, pages, volume, container } = details;
  const isPaper = type === 'paper-conference';
  const titleFirst = container !== undefined && /^(book|entry)/.test(type);
  return {
    ...record,
    details: { ...details, ...rangesOf(details) },
    isPaper,
    isPeriodical: /^(article-|post-weblog$|review$)/.test(type),
    isPage: type === 'webpage',
    isInBook: isPaper && editors !== undefined,
    isPublished: Boolean(editors ?? issue ?? pages ?? volume),
    otherEditors: authors.length > 0 || titleFirst ? editors : undefined,
  };
}

function rangesOf({ volume, issue, number }: Details): Details {
  return {
    ...(volume && { volume: withDash(volume) }),
    ...(issue && { issue: withDash(issue) }),
    ...(number && { number: withDash(number) }),
  };
}

/** How a list of names at the beginning is written. */
export const listedNames: NameStyle = {
  between: ', ',
  beforeLast: ', & ',
  inside: ', ',
  max: 20,
  shown: 19,
  ellipsis: ', … ',
  etAl: ', et al.',
  initial: { end: '.', between: ' ', hyphen: '-' },
  suffix: (suffix) => `, ${suffix}`,
  family: (family) => family,
};

/** Within a sentence the given name comes first, and no comma stands between two names. */
const namesInText: NameStyle = {
  ...listedNames,
  inside: ' ',
  givenFirst: true,
  beforeLastOfTwo: ' & ',
  suffix: (suffix) => ` ${suffix}`,
};

/** Names as they stand within a sentence. */
export function namesWithin(list: NameList | undefined): Phrase {
  return list && writeNames(list.names, list.more, namesInText);
}

/** Editors and translators with what they did: `W. Liu, Ed.` or, by other signs, `W. Liu (Ed.)`. */
export function namesWithRoles(
  { otherEditors, details: { translators } }: ApaWork,
  signs: readonly [before: string, after: string],
): [editors: Phrase, translators: Phrase] {
  const write = (list: NameList, role: string) =>
    join(signs[0], namesWithin(list), `${role}${signs[1]}`);
  const edited =
    otherEditors && (otherEditors.names.length > 1 || otherEditors.more) ? 'Eds.' : 'Ed.';
  if (otherEditors && JSON.stringify(otherEditors) === JSON.stringify(translators)) {
    return [write(otherEditors, `${edited} & Trans.`), undefined];
  }
  return [otherEditors && write(otherEditors, edited), translators && write(translators, 'Trans.')];
}

/** The title of a book, with its volume where that is no number and so belongs to the title. */
export function titleWithVolume(
  title: string | undefined,
  { details: { volume } }: ApaWork,
): Sentence {
  const isPart = volume !== undefined && !isNumeric(volume);
  return slanted(join(': ', title, isPart ? `Vol. ${volume}` : undefined));
}

/** A number with its word before it: `Vol. 3`, `pp. 1–9`. */
export function counted(one: string, several: string, number: string | undefined): Sentence {
  return wrap(isPlural(number ?? '') ? `${several} ` : `${one} `, number, '');
}
