import { describe, expect, it } from 'vitest';
import { readSitePlace } from '../../../../src/site/config/site-place.ts';

const address = 'https://example.org';

describe('readSitePlace', () => {
  it.each([
    [{}, address, '/'],
    [{ SITE: '', BASE_PATH: '' }, address, '/'],
    [{ SITE: 'https://essays.example.org/' }, 'https://essays.example.org', '/'],
    [{ SITE: 'http://localhost:4321' }, 'http://localhost:4321', '/'],
    [{ BASE_PATH: '/' }, address, '/'],
    [{ BASE_PATH: '/essays' }, address, '/essays'],
    [{ BASE_PATH: 'essays' }, address, '/essays'],
    [{ BASE_PATH: '/one/two.three/' }, address, '/one/two.three'],
  ])('reads %j', (environment, site, base) => {
    expect(readSitePlace(environment, address)).toEqual({ address: site, base });
  });

  it('names both variables where both are wrong, and takes a path out of the address', () => {
    const environment = { SITE: 'example.org/sub', BASE_PATH: 'https://example.org/sub' };
    expect(() => readSitePlace(environment, address)).toThrowErrorMatchingInlineSnapshot(`
      [OctantError: The environment has 2 problems.
      - SITE: "example.org/sub" is no scheme and host alone
        Allowed: a scheme and a host, such as https://example.org
        Hint: write  SITE=https://example.org  and  BASE_PATH=/sub
      - BASE_PATH: "https://example.org/sub" is no path within a host
        Allowed: letters and digits, and the signs - _ . ~ @ + between slashes, such as /essays
        Hint: write  BASE_PATH=/essays , and the host in SITE]
    `);
  });

  it.each([
    ['example.org', 'write  SITE=https://example.org'],
    ['https://example.org/sub', 'write  SITE=https://example.org  and  BASE_PATH=/sub'],
    ['http://example.org:80/?a', 'write  SITE=http://example.org'],
    ['ftp://example.org', 'write  SITE=https://example.org'],
    ['https://', 'write  SITE=https://example.org'],
    ['https://someone@example.org', 'write  SITE=https://example.org'],
  ])('refuses the address %j', (site, hint) => {
    expect(() => readSitePlace({ SITE: site }, address)).toThrow(`Hint: ${hint}`);
  });

  it.each(['/a b', '/a/../b', '/?a', '/#a', 'C:/Program Files/Git/essays', '/%zz'])(
    'refuses the base path %j',
    (path) => {
      expect(() => readSitePlace({ BASE_PATH: path }, address)).toThrow('- BASE_PATH: ');
    },
  );
});
