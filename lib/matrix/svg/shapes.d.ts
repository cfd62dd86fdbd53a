import { type Item } from '../layout/drawing.ts';
/** Writes a number with at most two decimals and nothing needless. */
export declare function writeNumber(value: number): string;
/** Writes one item that is not a cell; `hatch` is the id of the pattern of excluded cells. */
export declare function writeShape(item: Exclude<Item, {
    kind: 'cell';
}>, hatch?: string): string;
