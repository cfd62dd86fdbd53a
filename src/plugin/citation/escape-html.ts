/**
 * Escapes a text for a `<pre>` element so that its `textContent` has the same characters: HTML
 * parsers drop a first line feed and turn carriage returns into line feeds, but not references.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody
 */
export function escapePre(text: string): string {
  return text
    .replace(/[&<]/g, (char) => (char === '&' ? '&amp;' : '&lt;'))
    .replaceAll('\r', '&#13;')
    .replace(/^\n/, '\n\n');
}
