/** One language in which a page can be read. */
export interface Alternate {
  /** BCP 47 tag of the page behind the link (https://www.rfc-editor.org/info/bcp47). */
  readonly lang: string;
  /** The language's name in itself: `English`, `中文`. */
  readonly name: string;
  /** Address of the page in that language, base path included. */
  readonly href: string;
}
