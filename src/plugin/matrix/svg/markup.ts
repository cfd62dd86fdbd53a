declare const safe: unique symbol;

/** Text of SVG or HTML in which whatever an author wrote has been escaped; made here alone. */
export type Markup = string & { readonly [safe]: true };

/** The ampersand comes first, since it stands in what the others become. */
const entities = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
] as const;

/** Characters that XML 1.0 has no way to write (https://www.w3.org/TR/xml/#charsets). */
// eslint-disable-next-line no-control-regex
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A letter that may have to be replaced; most texts have none. */
// eslint-disable-next-line no-control-regex
const suspicious = /[&<>"'\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;

/** Makes a text safe inside an element or a quoted attribute, in SVG and in HTML alike. */
export function escapeXml(text: string): Markup {
  if (!suspicious.test(text)) return text as Markup;
  let escaped = text.replace(impossible, '\ufffd');
  for (const [sign, entity] of entities) escaped = escaped.replaceAll(sign, entity);
  return escaped as Markup;
}

/** What may stand within markup. */
type Piece = Markup | number;

/** Puts markup together from what stands in the source, other markup, and numbers. */
export function markup(texts: TemplateStringsArray, ...holes: readonly Piece[]): Markup {
  let whole = `${texts[0]}`;
  for (let index = 0; index < holes.length; index++) whole += `${holes[index]}${texts[index + 1]}`;
  return whole as Markup;
}

/** Puts pieces in a row, as figures do for each line of text, in less time than {@link markup}. */
export function glue(
  a: Piece,
  b: Piece,
  c: Piece = nothing,
  d: Piece = nothing,
  e: Piece = nothing,
): Markup {
  return `${a}${b}${c}${d}${e}` as Markup;
}

/**
 * Takes text that holds no sign of markup for what it is, such as a style sheet.
 *
 * @throws {RangeError} if it holds one
 */
export function plainMarkup(text: string): Markup {
  if (/[&<]/.test(text)) throw new RangeError('The text holds signs of markup.');
  return text as Markup;
}

/** Nothing, where markup could stand. */
export const nothing = markup``;

/** Writes each of some things, one behind the other. */
export function writeAll<T>(
  things: Iterable<T>,
  write: (thing: T, index: number) => Markup,
): Markup {
  let whole = '';
  let index = 0;
  for (const thing of things) whole += write(thing, index++);
  return whole as Markup;
}
