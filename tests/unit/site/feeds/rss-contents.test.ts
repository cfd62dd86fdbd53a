import { getRssString } from '@astrojs/rss';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rssContents } from '../../../../src/site/feeds/rss-contents.ts';
import { xmlText } from '../../../../src/site/feeds/xml-text.ts';
import { reportRuns } from '../../../support/report.ts';

/** A feed of posts with these contents. */
function write(contents: readonly (string | undefined)[]): Promise<string> {
  return getRssString({
    title: 'Feed',
    description: 'Feed',
    site: 'https://a.example/',
    items: contents.map((content) => ({ title: '1', link: 'https://a.example/1/', content })),
  });
}

const sign = fc.constantFrom('<p>', '&', "'", '"', '</content:encoded>', '1', '$&', ' ', '\n', 'a');
const text = fc.oneof(
  fc.array(sign).map((signs) => signs.join('')),
  fc.string({ unit: 'binary' }),
);

it('writes of any contents the same feed as without it', async () => {
  const feeds = fc.asyncProperty(fc.array(text.map(xmlText)), async (contents) => {
    const { held, putInto } = rssContents(contents);
    expect(putInto(await write(held))).toBe(await write(contents));
  });
  reportRuns('contents of feeds', await fc.check(feeds));
});
