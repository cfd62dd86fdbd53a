/** The colours of one scheme, as sRGB hex. */
export interface Scheme {
    readonly paper: string;
    readonly ink: string;
    /** Text that stands back: names of axes, labels of cells that are not highlighted. */
    readonly quiet: string;
    /** Borders and rules. */
    readonly line: string;
    /** Ground and stripes of an excluded cell. */
    readonly shade: string;
    readonly hatch: string;
    /** One hue that deepens, easiest first; the text on each is `ink` or `paper`. */
    readonly steps: readonly Step[];
}
export interface Step {
    readonly fill: string;
    readonly text: string;
}
/** The number of the deepest step; steps run from 0. */
export declare const lastStep = 6;
/**
 * The palette. Text on its ground has a contrast of at least 4.5:1, a border on paper 3:1
 * (https://www.w3.org/TR/WCAG22/#contrast-minimum, #non-text-contrast); a test holds both.
 */
export declare const palette: Readonly<Record<'light' | 'dark', Scheme>>;
/** The steps of the palette, easiest first. */
export declare const steps: number[];
/** Every colour of a scheme by its name in style sheets: `ink`, `3` (a fill), `on-3` (its text). */
export declare function coloursOf(scheme: Scheme): ReadonlyMap<string, string>;
/** The style sheet that gives a page the palette; `palette.css` holds its text. */
export declare function paletteCss(): string;
