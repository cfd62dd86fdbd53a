import { expect, it } from 'vitest';
import { languages } from '../../../../src/site/config/languages.ts';
import { describeList } from '../../../../src/site/lists/list-description.ts';
import { site } from '../../../../src/site/config/site.ts';

it('says what a page lists, and what the site is about in its language', () => {
  for (const language of languages) {
    const about = site.description[language.id];
    expect(describeList(language, [undefined, false])).toBe(about);
    expect(describeList(language, ['rl', 'page 2'])).toBe(`rl · page 2 · ${about}`);
  }
});
