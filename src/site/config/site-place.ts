import { OctantError, type Problem, quote } from '../../plugin/problems.ts';

/** Where a site is published. */
export interface SitePlace {
  /** Scheme and host: `https://example.org`. */
  readonly address: string;
  /** Base path, with a slash at its beginning alone: `/essays`, or `/`. */
  readonly base: string;
}

/**
 * Reads off the environment where a build of the site will stand, which the configuration says but
 * for a copy elsewhere.
 *
 * @param address the one that the configuration of the site names
 * @throws {OctantError} naming each variable that is wrong
 */
export function readSitePlace(
  { SITE: site, BASE_PATH: path }: Readonly<Record<string, string | undefined>>,
  address: string,
): SitePlace {
  const segments = (path ?? '').split('/').filter(Boolean);
  const problems = [
    ...(site && !isOrigin(site) ? [explainSite(site)] : []),
    ...(segments.every(isSegment) ? [] : [explainBasePath(path)]),
  ];
  if (problems.length > 0) throw new OctantError('The environment', problems);
  return { address: site ? site.replace(/\/$/, '') : address, base: `/${segments.join('/')}` };
}

/** Whether an address is a scheme and a host, with or without a slash at its end. */
function isOrigin(written: string): boolean {
  const url = URL.parse(written);
  return url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
}

/** Signs that stand in an address as they are written. */
function isSegment(name: string): boolean {
  return /^[\p{L}\p{M}\p{N}._~@+-]+$/u.test(name) && !/^\.\.?$/.test(name);
}

function explainSite(written: string): Problem {
  const [, scheme, rest] = /^(?:([\w+.-]+):\/\/)?(.*)$/s.exec(written) ?? [];
  const url = URL.parse(`${scheme === 'http' ? scheme : 'https'}://${rest}`);
  const base = url?.pathname.replace(/\/$/, '');
  return {
    path: 'SITE',
    found: `${quote(written)} is no scheme and host alone`,
    allowed: 'a scheme and a host, such as https://example.org',
    hint: `write  SITE=${url?.origin ?? 'https://example.org'}${base ? `  and  BASE_PATH=${base}` : ''}`,
  };
}

function explainBasePath(written: string | undefined): Problem {
  return {
    path: 'BASE_PATH',
    found: `${quote(written)} is no path within a host`,
    allowed: 'letters and digits, and the signs - _ . ~ @ + between slashes, such as /essays',
    hint: 'write  BASE_PATH=/essays , and the host in SITE',
  };
}
