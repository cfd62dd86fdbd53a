/** An address within a field, and the words around it. */
interface Address {
  readonly address: string | undefined;
  readonly rest: string;
}

/** Words that say nothing but that an address follows: `Available online at`. */
const onlyLeads =
  /^\W*(?:(?:available|accessible|retrieved|found|see|online|on|url|link|web\s?site|web\s?page)\b\W*)*(?:at|from|under|via)?$/i;

/**
 * Finds the address in what `howpublished` says: `\url{…}`, or the words that begin with a scheme.
 *
 * @example
 * ```ts
 * findAddress('Poster at \\url{https://example.org/a\\_b}');
 * // => { address: 'https://example.org/a\\_b', rest: 'Poster at' }
 * ```
 */
export function findAddress(tex: string): Address {
  const found = /\\(?:url|path)\s*\{([^{}]*)\}|\bhttps?:\/\/[^\s{}]+/i.exec(tex);
  if (!found) return { address: undefined, rest: tex };
  const words = tex.slice(0, found.index) + tex.slice(found.index + found[0].length);
  const rest = words.replace(/[{}\s:]+$/, '');
  return { address: found[1] ?? found[0], rest: onlyLeads.test(rest) ? '' : rest };
}

/** Reads an address as it is meant: without TeX's escapes, and with a scheme where it has none. */
export function readAddress(tex: string): string {
  const bare = tex
    .trim()
    .replace(/^\\(?:url|path)\s*\{([^]*)\}$|^\\href\s*\{([^{}]*)\}\s*\{[^]*\}$/, '$1$2')
    .replace(/\$?\\(?:textasciitilde|sim)\b\s*(?:\{\})?\$?/g, '~')
    .replace(/\\textunderscore\b\s*(?:\{\})?/g, '_')
    .replace(/\\(?:string|-)|\$(?=_\$)|(?<=\$_)\$/g, '')
    .replace(/\\slash\b\s*/g, '/')
    .replace(/\{?\\([_%&#~$^/])(?:\{\})?\}?/g, '$1')
    .replace(/(\\[{}])|\s*\n\s*|[{}]/g, (_, brace?: string) => brace?.slice(1) ?? '');
  return /^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*\.\p{L}{2,}(?=[/:?#]|$)/u.test(bare)
    ? `https://${bare}`
    : bare;
}

/** The page's own address, percent-encoded; a fragment names a place within it, unless it is a path. */
export function pageAddress(tex: string): string | undefined {
  const address = readAddress(tex);
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  return url.href;
}

/**
 * Reads a DOI, with or without the address of a resolver before it; undefined if it isn't one.
 *
 * @example
 * ```ts
 * readDoi('http://dx.doi.org/10.1000/a\\_b'); // => '10.1000/a_b'
 * ```
 * @see https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html
 */
export function readDoi(tex: string): string | undefined {
  const bare = readAddress(tex.replace(/\$([<>])\$/g, '$1').replace(/\\([<>])/g, '$1'))
    .replaceAll('\\textless', '<')
    .replaceAll('\\textgreater', '>');
  const [, resolver, written = ''] =
    /^(?:doi:\s*)?((?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/)?(?:doi:\s*)?(10\.\d{4,}[^]*)$/i.exec(
      bare,
    ) ?? [];
  const name = resolver === undefined ? written : decoded(written);
  return /^10\.\d{4,}(?:\.\d+)*\/[^\s{}]+$/.test(name) && isPlain(name) ? name : undefined;
}

/** True where no TeX is left that is not known here, nor anything that nobody sees. */
export function isPlain(address: string): boolean {
  return !/\\|\p{Default_Ignorable_Code_Point}/u.test(address);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
