/**
 * Leaves out what XML has no way to say, escaped or not: control characters and halves of pairs.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

/** Writes a text between tags or within quotation marks of XML. */
export function escapeText(text: string): string {
  const references: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '"': 'quot' };
  return xmlText(text).replace(/[&<"]/g, (sign) => `&${references[sign] ?? ''};`);
}
