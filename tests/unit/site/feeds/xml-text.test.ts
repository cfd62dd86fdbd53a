import { getRssString } from '@astrojs/rss';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { xmlText } from '../../../../src/site/feeds/xml-text.ts';
import { reportRuns } from '../../../support/report.ts';

/** The text of a feed of one post, read by a strict parser of XML. */
async function readFeed(title: string): Promise<string> {
  const text = xmlText(title);
  const feed = await getRssString({
    title: 'Feed',
    description: 'Feed',
    site: 'https://a.example/',
    items: [{ title: text, link: 'https://a.example/1/', description: text, categories: [text] }],
  });
  const parser = new SaxesParser();
  let read = '';
  let isTitle = false;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => (isTitle = name === 'title'));
  parser.on('text', (part) => {
    if (isTitle) read = part;
  });
  parser.write(feed).close();
  return read;
}

describe('a feed is well-formed', () => {
  const codes = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 14, 15, 16, 27, 28, 29, 30, 31, 0xd800, 0xdfff, 0xfffe,
    0xffff,
  ];

  it.each(codes)('where a title holds character %i, which XML has no way to say', async (code) => {
    expect(await readFeed(`a${String.fromCharCode(code)}b`)).toMatch(/^a\uFFFD?b$/);
  });

  it.each(['<b> & "c"', ']]>', '环境', '😀', 'a\u00A0b', 'a\u0085b', '\u2028x', '&#0;', '<!--'])(
    'where a title is %j, which it keeps',
    async (title) => {
      expect(await readFeed(title)).toBe(title);
    },
  );

  it('whatever a title holds', async () => {
    const anyText = fc.string({ unit: 'binary' });
    reportRuns(
      'titles in feeds',
      await fc.check(
        fc.asyncProperty(anyText, async (title) => {
          await readFeed(`x${title}x`);
        }),
      ),
    );
  });
});
