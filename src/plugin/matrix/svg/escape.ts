const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that XML 1.0 has no way to write (https://www.w3.org/TR/xml/#charsets). */
// eslint-disable-next-line no-control-regex
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A letter that may have to be replaced; most texts have none. */
// eslint-disable-next-line no-control-regex
const suspicious = /[&<>"'\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;

/** Makes a text safe inside an element or a quoted attribute, in SVG and in HTML alike. */
export function escapeXml(text: string): string {
  if (!suspicious.test(text)) return text;
  return text.replace(impossible, '\ufffd').replace(/[&<>"']/g, (letter) => entities[letter] ?? '');
}
