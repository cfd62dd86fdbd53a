import { expect, it } from 'vitest';
import { type ErrorText, errorTexts, testsOf } from '../support/error-texts.ts';
import { report } from '../support/report.ts';

/** What no author and no reader meets: a call that the code itself does not make. */
const unmet: Readonly<Record<string, string>> = {
  'The figure is no element.': 'what draws it writes one',
  'A row holds at least one passage.': 'rows are made of passages',
  'A cube has three axes.': 'a view is asked first whether it can show a matrix',
  'An edge leads to no cell.': 'the edges of a lattice are made of its cells',
  'There is no text in ….': 'a model is made in the languages that its definition has',
  'There is no item … of ….': 'an index is made of the list that it is looked up in',
  'The text holds signs of markup.': 'what may hold them is escaped',
  'Nobody would read on': 'it is caught, and the value told in other words',
  'astro-octant finds no environment that runs modules in Node': 'every Astro has one',
  'astro-octant has read no content: Astro has built without collecting posts':
    'Astro collects before it builds',
  '… reads no MDX': 'the processor of the configuration reads it',
  '… has changed while the site was built; build it again':
    'a text would have to change between two steps of a build',
  'The bundle of a page has no output.': 'what is bundled is a script of the site',
  'An example of a mistake holds none.': 'the documentation is built, or not published',
  'The browser draws on no canvas.': 'every browser that the site is for does',
  'The browser makes no PNG.': 'every browser that the site is for does',
};

it('every text of an error is compared to the letter by a test', () => {
  const texts = errorTexts();
  const tests = testsOf(texts);
  const told = ({ parts }: ErrorText) => parts.join('…').trim();
  const met = texts.filter((text) => !(told(text) in unmet));
  report('texts of errors', met, (text) => {
    expect(tests.get(text), `${text.place}: no test holds "${told(text)}"`).not.toEqual([]);
  });
  // What stands here is still said, and still by no test.
  const held = (said: string) =>
    texts.some((text) => told(text) === said && tests.get(text)?.length === 0);
  expect(Object.keys(unmet).filter((said) => !held(said))).toEqual([]);
});
