/** One thing that is wrong in what an author wrote, in the author's own terms. */
export interface Problem {
    /** Where it stands: `axes.solving.levels.hard`, `line 3`, `figures.overview.highlight`. */
    readonly path: string;
    /** What was found there, and why it can't be used. */
    readonly found: string;
    /** What may stand there instead. */
    readonly allowed?: string;
    /** The edit that mends it. */
    readonly mend: string;
}
/** Thrown with every problem of one input at once, so that one edit round mends them all. */
export declare class OctantError extends Error {
    readonly name = "OctantError";
    readonly subject: string;
    readonly problems: readonly Problem[];
    readonly file: string | undefined;
    /**
     * @param subject the author's own name for the thing: `The matrix "env-matrix"`
     * @param problems at least one
     * @param file where the thing is written, relative to the project; left out when it is not known
     */
    constructor(subject: string, problems: readonly Problem[], file?: string);
}
/** Writes the message of an {@link OctantError}: a heading line, then three lines a problem. */
export declare function formatProblems(subject: string, problems: readonly Problem[], file?: string): string;
/**
 * Returns the name that `typed` most likely stands for, or `undefined` if none is near.
 *
 * @example
 * ```ts
 * nearest('rhlf', ['rlhf', 'rlvr']); // => 'rlhf'
 * nearest('banana', ['rlhf', 'rlvr']); // => undefined
 * ```
 */
export declare function nearest(typed: string, names: Iterable<string>): string | undefined;
/** Quotes what an author wrote, as they would recognise it in their file. */
export declare function quote(value: unknown): string;
/** Lists the names that may stand in a place. */
export declare function listNames(names: Iterable<string>): string;
/** The mend for a name that is not among those known: the nearest one, or the choice. */
export declare function suggest(typed: string, names: readonly string[]): string;
