/** Makes a text safe inside an element or a quoted attribute, in SVG and in HTML alike. */
export declare function escapeXml(text: string): string;
