import { primarySubtag } from '../languages/tags.ts';

/** A person; `given` is missing for mononyms and for names that are not split, such as `沈括`. */
export interface Person {
  readonly family: string;
  readonly given?: string;
  /** The von part, which belongs to the family name: `van` in Ludwig van Beethoven. */
  readonly particle?: string;
  /** The Jr. part. */
  readonly suffix?: string;
}

/** An organisation, or any name that must not be taken apart. */
export interface Group {
  readonly literal: string;
}

export type Author = Person | Group;

/** Names in their order. */
export interface NameList {
  readonly names: readonly Author[];
  /** True where the list is not complete (`and others`). */
  readonly more: boolean;
}

/** A day, a month or a year of the Gregorian calendar; months count from 1. */
export type PartialDate =
  | readonly [year: number]
  | readonly [year: number, month: number]
  | readonly [year: number, month: number, day: number];

/** When a work was published; with `to`, over a span of time. */
export interface CitedDate {
  readonly from: PartialDate;
  readonly to?: PartialDate;
  /** What EDTF writes behind a date that is uncertain, approximate, or both. */
  readonly doubt?: '?' | '~' | '%';
}

/** What some entries say beside the facts that every record has; texts are plain text. */
export interface Details {
  /**
   * Type of BibLaTeX's, or `mastersthesis`, where the record's own type has several:
   * `proceedings`, which is a book.
   */
  readonly entryType?: string;
  /** What kind of thesis, report or patent it is: `PhD thesis`. */
  readonly genre?: string;
  /** Journal, book, proceedings or blog in which the work stands. */
  readonly container?: string;
  readonly editors?: NameList;
  readonly translators?: NameList;
  /** Authors of the book in which the work stands. */
  readonly containerAuthors?: NameList;
  readonly series?: string;
  readonly seriesNumber?: string;
  readonly volume?: string;
  /** How many volumes there are. */
  readonly volumes?: string;
  readonly issue?: string;
  /** Number of a report or patent, or of an article that has one in place of pages. */
  readonly number?: string;
  readonly chapter?: string;
  readonly pages?: string;
  /** How many pages there are. */
  readonly pageTotal?: string;
  /** A number, such as `2`, or words such as `Revised`. */
  readonly edition?: string;
  readonly version?: string;
  /** Publisher, university, institute or other body that brought the work out. */
  readonly publisher?: string;
  readonly place?: string;
  /** The event at which the work was presented, and its place. */
  readonly event?: string;
  readonly eventPlace?: string;
  /** `forthcoming`, `in press` and the like. */
  readonly status?: string;
  readonly doi?: string;
  readonly isbn?: string;
  readonly issn?: string;
  /** Name of an archive such as arXiv, and the work's number there. */
  readonly archive?: string;
  readonly archiveNumber?: string;
  /** When the author of the entry last saw the page. */
  readonly accessed?: CitedDate;
  readonly abstract?: string;
  readonly keywords?: string;
}

/** One cited work. All formats, tags and sentences are written from this value alone. */
export interface CitationRecord {
  /** Citation key, such as `next_scaling_202507`. */
  readonly key: string;
  /** Type of CSL 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types). */
  readonly type: string;
  /** None for a work that names only its editors, or nobody. */
  readonly authors: readonly Author[];
  /** True where the list of authors is not complete (`and others`). */
  readonly moreAuthors: boolean;
  /** Plain text. */
  readonly title: string;
  readonly issued: CitedDate | undefined;
  /** Full address of the page, without fragment. */
  readonly url: string | undefined;
  readonly note: string | undefined;
  /** BCP 47 tag of the work's language (https://www.rfc-editor.org/info/bcp47). */
  readonly language: string | undefined;
  readonly details: Details;
}

/** A record with the entry it was read from. */
export interface BibEntry {
  readonly record: CitationRecord;
  /**
   * The author's own characters: the whole file if it holds one entry, else the entry, with the
   * abbreviations that it uses before it and the entries that it inherits from behind it.
   */
  readonly written: string;
  /** Names of its fields that only the entry as written holds. */
  readonly unread: readonly string[];
  /** Commands of TeX in its fields that are not known, and stand in every text as they are written. */
  readonly unknown: readonly string[];
  /** The line on which it begins. */
  readonly line: number;
}

/** True for a work in Chinese: by its language or, where it names none, by its title's script. */
export function isChinese({ language, title }: CitationRecord): boolean {
  return language ? primarySubtag(language) === 'zh' : /\p{Script=Han}/u.test(title);
}
