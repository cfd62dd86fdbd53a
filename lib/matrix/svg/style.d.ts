/** The style sheet of figures in a page, on the palette's variables; `figure.css` holds its text. */
export declare function figureCss(): string;
/** The style of a figure in a file of its own: literal colours, light first, then what dark changes. */
export declare function standaloneCss(): string;
