import type { Drawing } from '../layout/drawing.ts';
import type { Cell } from '../model.ts';
/** What an SVG says of itself beside its drawing. */
export interface SvgOptions {
    /** Unique on the page; the ids inside the SVG derive from it. */
    readonly id: string;
    readonly title: string;
    readonly description: string;
    readonly lang: string;
    /** Whether cells link to where they are discussed. */
    readonly links: boolean;
    /** Whether the SVG says how wide it is; else the style sheet does. */
    readonly sized: boolean;
    /** True to give every cell the classes of {@link levelClasses}. */
    readonly marked: boolean;
    /** How many layers the figure points at one after the other; 0 for a figure that stands still. */
    readonly stages: number;
}
/** What an SVG needs in a file of its own, where no page gives it style, room and ground. */
export interface SvgFile {
    /** Room around the drawing, in its own units. */
    readonly margin: number;
    /** Elements before the first of the drawing. */
    readonly head: string;
}
/** Writes a drawing as an SVG element, for a page with its style sheets or for a file of its own. */
export declare function writeSvg(drawing: Drawing, options: SvgOptions, file?: SvgFile): string;
/** The classes by which a style sheet finds a cell by its levels: `y x0-1 x1-0` (axis, level). */
export declare function levelClasses(cell: Pick<Cell<unknown>, 'position'>): string;
/** The class of one level of an axis, both counted from 0. */
export declare function levelClass(axis: number, level: number): string;
