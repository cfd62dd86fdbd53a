/** An address within a field, and the words around it. */
interface Address {
  readonly address: string | undefined;
  readonly rest: string;
}

/**
 * Finds the address in what `howpublished` says: `\url{…}`, or the words that begin with a scheme.
 *
 * @example
 * ```ts
 * findAddress('Online at \\url{https://example.org/a\\_b}');
 * // => { address: 'https://example.org/a\\_b', rest: 'Online at' }
 * ```
 */
export function findAddress(tex: string): Address {
  const found = /\\(?:url|path)\s*\{([^{}]*)\}|\bhttps?:\/\/[^\s{}]+/i.exec(tex);
  if (!found) return { address: undefined, rest: tex };
  const rest = tex.slice(0, found.index) + tex.slice(found.index + found[0].length);
  return { address: found[1] ?? found[0], rest: rest.replace(/[{}\s:]+$/, '') };
}

/** Reads an address as it is meant: without TeX's escapes, and with a scheme where it has none. */
export function readAddress(tex: string): string {
  const bare = tex
    .trim()
    .replace(/^\\(?:url|path)\s*\{([^]*)\}$/, '$1')
    .replace(/\$?\\(?:textasciitilde|sim)\b\s*(?:\{\})?\$?/g, '~')
    .replace(/\\textunderscore\b\s*(?:\{\})?/g, '_')
    .replace(/\{?\\([_%&#~$^])(?:\{\})?\}?/g, '$1')
    .replace(/\s*\n\s*|[{}]/g, '');
  return /^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(?=[/:?#]|$)/i.test(bare) ? `https://${bare}` : bare;
}

/** The page's own address, percent-encoded; a fragment names a place within it. */
export function pageAddress(tex: string): string | undefined {
  const address = readAddress(tex);
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  url.hash = '';
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
  const [, resolver, name = ''] =
    /^((?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/)?(?:doi:\s*)?(10\.\d{4,}[^]*)$/i.exec(bare) ?? [];
  if (!/^10\.\d{4,}(?:\.\d+)*\/\S+$/.test(name)) return undefined;
  return resolver === undefined ? name : decoded(name);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
