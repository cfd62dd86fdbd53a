import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapePre } from '../../../src/plugin/citation/escape-html.ts';
import { escapeTex, escapeTitle } from '../../../src/plugin/citation/write/escape-tex.ts';
import { readWithCitationJs } from './facts.ts';
import { reportRuns } from '../../support/report.ts';

const characters = fc.constantFrom(...Array.from('aB环 &%$#_{}~^\\\'`"-<>,=@'));

describe('a text in TeX', () => {
  it('comes back as it was, whatever characters it holds', () => {
    const texts = fc.string({ unit: characters, minLength: 1 });
    reportRuns(
      'texts in TeX',
      fc.check(
        fc.property(texts, (text) => {
          const title = `.${text.replace(/\s+/g, ' ')}.`;
          for (const escape of [escapeTex, escapeTitle]) {
            const bib = `@misc{key, title = {${escape(title)}}}`;
            expect(readWithCitationJs(bib, '@biblatex/text').title).toBe(title);
          }
        }),
      ),
    );
  });

  it('keeps the capitals of words that have them inside', () => {
    expect(escapeTitle('RLHF for iPhones and Cats')).toBe('{RLHF} for {iPhones} and Cats');
  });
});

describe('a text in a pre element', () => {
  it('keeps a first line feed and carriage returns', () => {
    expect(escapePre('\na\r\n<b> & c')).toBe('\n\na&#13;\n&lt;b> &amp; c');
  });
});
