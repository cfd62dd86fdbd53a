/** The words that the components say themselves. */
export interface Strings {
    /** Accessible name of the language switch. */
    readonly language: string;
    /** Word before a figure's number, with its place: `Figure 3`, `图 3`. */
    readonly figure: (number: number) => string;
    /** Names a file of a figure: `Figure 3, SVG`. */
    readonly file: (figure: string, format: string) => string;
    /** Opens a figure's table. */
    readonly table: string;
    /** Heads of a figure's table. */
    readonly cell: string;
    readonly layer: string;
    readonly highlighted: string;
    /** Stops a figure that steps through its layers. */
    readonly pause: string;
    /** Leads from a cell to where it is discussed. */
    readonly read: string;
    readonly copy: string;
    readonly copied: string;
    /** Said where the clipboard is refused and the text has been selected instead. */
    readonly selected: string;
}
/**
 * The components' own words in the language of a BCP 47 tag; English where there are none.
 *
 * @example
 * ```ts
 * strings('zh-CN').figure(3); // => '图 3'
 * ```
 */
export declare function strings(tag: string): Strings;
