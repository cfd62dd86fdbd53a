/**
 * What KaTeX writes of a formula, tag by tag: elements of HTML, of MathML and of SVG, attributes whose
 * values parsers and serializers leave alone, and text. Nothing that leads anywhere is among it.
 */
const part = new RegExp(
  [
    // An element opens; before the sign of equality of a class there may be a space.
    String.raw`<(span|math|semantics|mrow|mi|mo|mn|mtext|mspace|msup|msub|msubsup|mfrac|msqrt|mroot|mover|munder|munderover|mtable|mtr|mtd|mstyle|mpadded|mphantom|menclose|annotation|svg|path|line)`,
    String.raw`((?: (?:class ?="[\w-]+(?: [\w-]+)*"`,
    String.raw`|style="[^"&<>]*[^"&<>\s]"`,
    String.raw`|(?:xmlns|encoding|display|displaystyle|scriptlevel|mathvariant|mathsize|mathcolor|mathbackground|stretchy|fence|separator|largeop|accent|accentunder|linebreak|linethickness|lspace|rspace|minsize|maxsize|voffset|notation|columnalign|columnspacing|columnlines|rowspacing|rowlines|aria-hidden|preserveAspectRatio|viewBox|d)="[^"&<>]+"`,
    // A bare number would be written anew, as a number.
    String.raw`|(?:width|height|depth|x1|x2|y1|y2|stroke-width)="(?:[+-]?[\d.]+(?:[a-z]+|%)|0)"`,
    String.raw`))*)(/?)>`,
    // Text, in which KaTeX escapes five signs.
    String.raw`|((?:[^<>&\p{Cc}\p{Cs}]|[\t\n]|&(?:amp|lt|gt|quot|#x27);)+)`,
    String.raw`|</[a-z]+>`,
  ].join(''),
  'uy',
);

const signs: Readonly<Record<string, string>> = {
  '&amp;': '&#x26;',
  '&lt;': '&#x3C;',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

/**
 * Writes what KaTeX wrote as it comes out where parse5 has read it into a tree and the tree is written
 * again, without a tree.
 *
 * @returns `undefined` for markup of which that isn't known
 */
export function rewriteMarkup(html: string): string | undefined {
  let written = '';
  part.lastIndex = 0;
  while (part.lastIndex < html.length) {
    const found = part.exec(html);
    if (!found) return undefined;
    const [whole, name, attributes = '', isEmpty, text] = found;
    if (text !== undefined) written += text.replaceAll(/&[^;]+;/g, (sign) => signs[sign] ?? sign);
    else if (name === undefined) written += whole;
    else
      written += `<${name}${attributes.replace(' class ="', ' class="')}>${isEmpty && `</${name}>`}`;
  }
  return written;
}

const drawing = /^(?:<span class="(katex-display[^"]*)">)?<span class="katex">(.*)<\/span>$/s;

/**
 * Takes apart what KaTeX wrote of a formula.
 *
 * @returns the classes of what stands around it, if anything does, and what it holds
 */
export function openDrawing(html: string): { around?: string[]; within: string } | undefined {
  const [whole, classes, held = ''] = drawing.exec(html) ?? [];
  if (whole === undefined) return undefined;
  if (classes === undefined) return { within: held };
  return { around: classes.split(' '), within: held.slice(0, -'</span>'.length) };
}
