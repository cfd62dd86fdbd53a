/** Names of attributes whose values stay as they are written, if they hold no reference. */
const names =
  'accent accentunder aria-hidden columnalign columnlines columnspacing d display displaystyle encoding fence form largeop linebreak linethickness lspace mathbackground mathcolor mathsize mathvariant maxsize minsize notation preserveAspectRatio rowlines rowspacing rspace scriptlevel separator stretchy style viewBox voffset xmlns';

/** Of numbers, and of names of classes, another serializer may write others. */
const attribute = String.raw`(?:(?:${names.replaceAll(' ', '|')})="[^"&]*"|class="[^\s"&]+(?: [^\s"&]+)*"|(?:depth|height|width)="[^"&]*[a-z%]")`;
const known = new RegExp(`^<(?:/[a-z]+|[a-z]+(?: ${attribute})*)>$`);
const empty = new RegExp(`^<(mspace|path)((?: ${attribute})*)/>$`);

const references: Readonly<Record<string, string>> = {
  '&amp;': '&#x26;',
  '&lt;': '&#x3C;',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

/** What a parser of HTML leaves out or replaces. */
const replaced = /[\0\r]/;

/**
 * Writes what KaTeX wrote as it would be after a parser and a serializer of HTML, without a way through
 * these, which takes longer than to draw the formula.
 *
 * @returns `undefined` for HTML in which there is anything that these might change otherwise
 */
export function respell(html: string): string | undefined {
  if (replaced.test(html)) return undefined;
  const parts = html.split(/(<[^>]*>|&[#\w]*;?)/);
  const respelled = parts.map((part, index) => (index % 2 === 0 ? part : respellPart(part)));
  return respelled.includes(undefined) ? undefined : respelled.join('');
}

function respellPart(part: string): string | undefined {
  return part.startsWith('&') ? references[part] : respellTag(part);
}

function respellTag(tag: string): string | undefined {
  const spaced = tag.replace(' class ="', ' class="');
  if (known.test(spaced)) return spaced;
  const [, name, attributes = ''] = empty.exec(tag) ?? [];
  return name && `<${name}${attributes}></${name}>`;
}
