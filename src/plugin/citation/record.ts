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

/** A day, a month or a year of the Gregorian calendar; months count from 1. */
export type PartialDate =
  | readonly [year: number]
  | readonly [year: number, month: number]
  | readonly [year: number, month: number, day: number];

/** When a work was published; with `to`, over a span of time. */
export interface CitedDate {
  readonly from: PartialDate;
  readonly to?: PartialDate;
}

/** What some entries say beside the facts that every record has. */
export interface Details {
  /** Journal, proceedings or blog in which the work stands. */
  readonly container?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
  readonly publisher?: string;
  readonly doi?: string;
}

/** One cited work. All formats, tags and sentences are written from this value alone. */
export interface CitationRecord {
  /** Citation key, such as `next_scaling_202507`. */
  readonly key: string;
  /** Type of CSL 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types). */
  readonly type: string;
  /** At least one. */
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

/** True for a work in Chinese: by its language or, where it names none, by its title's script. */
export function isChinese({ language, title }: CitationRecord): boolean {
  return language ? primarySubtag(language) === 'zh' : /\p{Script=Han}/u.test(title);
}
