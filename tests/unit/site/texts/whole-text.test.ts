import { describe, expect, it } from 'vitest';
import { openCache } from '../../../../src/plugin/disk-cache.ts';
import type { StillPart } from '../../../../src/site/texts/text-pieces.ts';
import { wholeOfMarkdown, wholeOfMdx } from '../../../../src/site/texts/whole-text.ts';
import { wholeTexts } from '../../../../src/site/texts/whole-texts.ts';

const facts = { headings: [], frontmatter: { title: 'Tea' } };

describe('a text of Markdown', () => {
  const made = (more: object = {}) => ({
    code: '<p>Tea.</p>',
    metadata: { ...facts, localImagePaths: [], remoteImagePaths: [], ...more },
  });

  it('is its HTML', () => {
    expect(wholeOfMarkdown(made())).toEqual({ ...facts, pieces: ['<p>Tea.</p>'] });
  });

  it('leaves open the headings that Markdown makes, and none that its author wrote as a tag', () => {
    const code =
      '<section><h2 id="cha">Cha <b>&#x26; tea</b></h2><h3 id="a">A</h3></section><h2 data-block="s1" id="b">B</h2>';
    const tags = '<h2 class="sr-only" id="footnote-label">Notes</h2><h2>Plain</h2>';
    expect(wholeOfMarkdown({ ...made(), code: code + tags })?.pieces).toEqual([
      '<section>',
      { tag: '.h2', attributes: { id: 'cha' }, content: ['Cha <b>&#x26; tea</b>'] },
      '<h3 id="a">A</h3></section>',
      { tag: '.h2', attributes: { 'data-block': 's1', id: 'b' }, content: ['B'] },
      tags,
    ]);
  });

  it.each([
    ['a picture of the site', { localImagePaths: ['./cup.png'] }],
    ['a picture from elsewhere', { remoteImagePaths: ['https://tea.example/cup.png'] }],
    ['a layout', { frontmatter: { layout: './tea.astro' } }],
  ])('has a module with %s', (_, more) => {
    expect(wholeOfMarkdown(made(more))).toBeUndefined();
  });
});

describe('a text of MDX', () => {
  const wholeOf = (part: StillPart) => wholeOfMdx({ ...facts, part })?.pieces;

  it('is HTML around the headings for which pages have a component', () => {
    const heading = { '': '.h2', id: 'cha', children: ['Cha ', { '': 'b', children: '& tea' }] };
    const part = { '': '', children: [{ '': '.section', children: [heading, '\n'] }, 'Hot.'] };
    expect(wholeOf(part)).toEqual([
      '<section>',
      { tag: '.h2', attributes: { id: 'cha' }, content: ['Cha <b>&amp; tea</b>'] },
      '\n</section>Hot.',
    ]);
  });

  it('is HTML with a heading that its author wrote as a tag', () => {
    expect(wholeOf({ '': 'h2', children: 'Cha' })).toEqual(['<h2>Cha</h2>']);
  });

  it.each([
    ['an element that others may render', { '': 'tea-cup', children: 'a' }],
    ['a style', { '': 'style', children: 'a > b {}' }],
    ['what goes into a slot', { '': '.p', slot: 'side', children: 'a' }],
    ['one of them in a heading', { '': '.h2', children: { '': 'tea-cup' } }],
  ])('has a module with %s', (_, part) => {
    expect(wholeOf({ '': '', children: ['Tea. ', part] })).toBeUndefined();
  });
});

it('finds a text in memory where nothing can be kept', () => {
  const texts = wholeTexts(openCache('/dev/null/none', '1'), '/site');
  const text = { ...facts, pieces: ['茶'] };
  texts.put('/site/content/a.md', 'whole a', text);
  expect(texts.take('/site/content/b.md', 'whole a')).toBe(false);
  expect(texts.find('content/a.md')).toEqual(text);
  expect(texts.find('content/b.md')).toBeUndefined();
  expect(texts.count()).toBe(1);
});
