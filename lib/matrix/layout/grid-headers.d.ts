import type { Axis } from '../model.ts';
import { type Item } from './drawing.ts';
import { type Frame } from './grid-frame.ts';
/** Lays out the headers over the columns, outermost first; returns where the rows start. */
export declare function layoutColumnHeaders(frame: Frame, columns: readonly Axis<string>[], items: Item[]): number;
/** Lays out the line that says the levels of the outer row axes; returns where its rows start. */
export declare function layoutBand(frame: Frame, axes: readonly Axis<string>[], levels: readonly number[], y: number, items: Item[]): number;
/** Lays out the name and level of the innermost row axis beside a row, centred on `middle`. */
export declare function layoutStub(frame: Frame, axis: Axis<string> | undefined, level: number, middle: number, items: Item[]): void;
