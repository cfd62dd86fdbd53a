import { type Problem } from '../../problems.ts';
import type { Labels } from '../model.ts';
/** What reading a definition shares: its languages, and every problem found so far. */
export interface Reader {
    readonly languages: readonly string[];
    readonly problems: Problem[];
}
type Fields = Readonly<Record<string, unknown>>;
/** Reads an object, and reports keys of it that mean nothing. */
export declare function readFields(reader: Reader, path: string, value: unknown, known: readonly string[]): Fields;
/** Reads an object whose keys the author chose. */
export declare function readRecord(reader: Reader, path: string, value: unknown): Fields;
/** Reads a list; without one, an empty list. */
export declare function readList(reader: Reader, path: string, value: unknown): readonly unknown[];
/** Reads an id that the author chose, fit for addresses and for ids in a page. */
export declare function readId(reader: Reader, path: string, id: unknown): string;
/** Reads one of a few words; without one, the first of them. */
export declare function readChoice<T extends string>(reader: Reader, path: string, value: unknown, choices: readonly [T, ...T[]]): T;
/** Reads true or false; without one, false. */
export declare function readFlag(reader: Reader, path: string, value: unknown): boolean;
/** Reads a text in every language of the matrix. */
export declare function readText(reader: Reader, path: string, value: unknown): Labels;
/** Reads a text that may be left out; it is then empty in every language. */
export declare function readOptionalText(reader: Reader, path: string, value: unknown): Labels;
export declare function sameEverywhere(reader: Reader, text: string): Labels;
/** Reports a value that is not of the kind its place wants. */
export declare function report(reader: Reader, path: string, value: unknown, allowed: string, mend: string): void;
/** Joins a path and a key as an author would write it: `axes.solving`, `cells["a b"]`. */
export declare function join(path: string, key: string | number): string;
export {};
