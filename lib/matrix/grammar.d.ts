/** How one language says what a figure shows. */
export interface Grammar {
    /** A cell with its levels and, if it is in one, its layer. */
    readonly cell: (name: string, levels: readonly [axis: string, level: string][], layer: string) => string;
    /** A layer with the names of its highlighted cells. */
    readonly layer: (name: string, cells: readonly string[]) => string;
    readonly space: (count: number, axes: readonly (readonly [axis: string, levels: readonly string[]])[]) => string;
    /** Too many cells stand out to name each. */
    readonly many: (highlighted: number, count: number) => string;
    readonly excluded: (label: string, count: number, reason: string) => string;
    /** Joins sentences. */
    readonly join: (sentences: readonly string[]) => string;
}
/** The grammar of a language, by the primary subtag of its tag. */
export declare function grammarOf(language: string): Grammar;
