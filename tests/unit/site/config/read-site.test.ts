import { describe, expect, it } from 'vitest';
import definition from '../../../../content/site.config.ts';
import { readSite } from '../../../../src/site/config/read-site.ts';

const least = {
  address: 'https://example.org',
  name: 'Tea notes',
  description: { en: 'Notes on tea.', zh: '茶事笔记。' },
  author: '{The Team}',
  timeZone: 'Europe/Berlin',
};

describe('readSite', () => {
  it('takes the configuration of this site', () => {
    expect(() => readSite(definition)).not.toThrow();
  });

  it('fills in what may be left out', () => {
    expect(readSite(least)).toEqual({
      ...least,
      name: { en: 'Tea notes', zh: 'Tea notes' },
      authorName: 'The Team',
      menu: [],
      links: [],
      licence: undefined,
      comments: undefined,
      pictureHosts: [],
    });
  });

  it('gives every link its label in every language', () => {
    const menu = [{ label: { en: 'About', zh: '关于' }, href: '/about/' }];
    const licence = { name: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' };
    const site = readSite({ ...least, menu, licence });
    expect(site.menu).toEqual(menu);
    expect(site.licence?.label).toEqual({ en: 'CC BY 4.0', zh: 'CC BY 4.0' });
  });

  it('names every problem with its key', () => {
    const wrong = {
      ...least,
      adress: 'x',
      address: 'example.org',
      name: { en: 'Tea' },
      author: ' ',
      timeZone: 'Mars/Olympus',
      menu: [{ label: 'Home', href: 'javascript:alert(1)' }],
      pictureHosts: ['images.example.org'],
    };
    expect(() => readSite(wrong)).toThrowErrorMatchingInlineSnapshot(`
      [OctantError: content/site.config.ts: The configuration of the site has 7 problems.
      - address: it is no address such as https://example.org
        Allowed: a scheme and a host, such as https://example.org
        Hint: see "address" in src/site/config/define-site.ts, which says what it takes
      - name: it is no text, and not one per language (en, zh)
        Allowed: a text, or one per language (en, zh)
        Hint: see "name" in src/site/config/define-site.ts, which says what it takes
      - author: nothing of it can be seen
        Allowed: names as BibTeX writes them, such as Ada Lovelace
        Hint: see "author" in src/site/config/define-site.ts, which says what it takes
      - timeZone: it is no IANA time zone such as Europe/Berlin
        Allowed: an IANA time zone, such as Europe/Berlin
        Hint: see "timeZone" in src/site/config/define-site.ts, which says what it takes
      - menu.0.href: it is no address that a link may have
        Allowed: a list of { label, href }
        Hint: see "menu" in src/site/config/define-site.ts, which says what it takes
      - pictureHosts.0: it is no host such as https://images.example.org
        Allowed: a list of hosts, such as https://images.example.org
        Hint: see "pictureHosts" in src/site/config/define-site.ts, which says what it takes
      - adress: nothing is called so here
        Allowed: address, name, description, author, timeZone, menu, links, licence, comments, words, pictureHosts
        Hint: write "address" instead of "adress"]
    `);
  });
});
