const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Characters that XML 1.0 has no way to write (https://www.w3.org/TR/xml/#charsets). */
// eslint-disable-next-line no-control-regex
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
/** Makes a text safe inside an element or a quoted attribute, in SVG and in HTML alike. */
export function escapeXml(text) {
    return text.replace(impossible, '\ufffd').replace(/[&<>"']/g, (letter) => entities[letter] ?? '');
}
