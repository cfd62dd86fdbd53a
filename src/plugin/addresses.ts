import { type Problem, quote } from './problems.ts';

const schemes = ['http', 'https', 'mailto', 'tel'];

/** What may stand where an author writes an address, for messages. */
const allowedAddresses =
  'http:, https:, mailto: or tel:, a path such as /about/, or a place on the page such as #more';

/**
 * The scheme of an address as browsers read it: they drop what can't be seen at its ends, and tabs
 * and line ends within. Undefined for a path, a query or a fragment.
 *
 * @example
 * ```ts
 * schemeOf(' java\nscript:alert(1)'); // => 'javascript'
 * ```
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export function schemeOf(address: string): string | undefined {
  const read = address.replace(/^[\0-\x20]+|[\t\n\r]/g, '');
  return /^([a-z][a-z0-9+.-]*):/i.exec(read)?.[1]?.toLowerCase();
}

/** True for an address that a link may have: one of a scheme that only leads somewhere, or none. */
export function isAllowedAddress(address: string): boolean {
  const scheme = schemeOf(address);
  return scheme === undefined || schemes.includes(scheme);
}

/** What is wrong with an address that stands at `path`; nothing for one that a link may have. */
export function checkAddress(path: string, address: string): Problem[] {
  if (isAllowedAddress(address)) return [];
  return [
    {
      path,
      found: `${quote(address)} begins with ${quote(`${schemeOf(address)}:`)}, which no link may`,
      allowed: allowedAddresses,
      hint: 'write the address of a page, such as https://example.org/',
    },
  ];
}
