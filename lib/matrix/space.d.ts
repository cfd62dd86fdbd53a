/** Anything with levels, as an axis has. */
interface Levelled {
    readonly levels: readonly unknown[];
}
/** Every combination of the axes' level positions, the last axis turning fastest. */
export declare function positionsOf(axes: readonly Levelled[]): number[][];
/** The index of a full position among those of {@link positionsOf}. */
export declare function indexOf(position: readonly number[], axes: readonly Levelled[]): number;
export {};
