import { OctantError } from 'astro-octant/problems';
import { expect, it } from 'vitest';
import { noteFault, throwFaults } from '../../../../src/site/entries/faults.ts';
import { checkFrontMatter } from '../../../../src/site/entries/post-schema.ts';

function faultOf(data: object): OctantError {
  try {
    checkFrontMatter(data, 'content/posts/en/a.md');
  } catch (error) {
    if (error instanceof OctantError) return error;
  }
  throw new Error('There is nothing wrong');
}

it('throws what was wrong with an entry once a page asks for it, to the letter', () => {
  const error = faultOf({ titel: 'A' });
  // As the content is stored.
  const stored = JSON.parse(JSON.stringify(noteFault('en/a', error))) as object;
  expect(() => {
    throwFaults([{ data: { title: 'B' } }, { data: stored }]);
  }).toThrow(error.message);
});

it('throws nothing where nothing is wrong', () => {
  expect(() => {
    throwFaults([{ data: { title: 'B' } }]);
  }).not.toThrow();
});
