import { expect, it } from 'vitest';
import { createEntryFinder } from '../../../src/plugin/references/find-cited.ts';

it('says what a key is where the content has no entries', () => {
  expect(createEntryFinder([]).find('liu2025')).toEqual({
    found: 'no entry of the content has the key "liu2025"',
    allowed: 'the key of an entry in a .bib file',
    hint: 'add its entry to such a file',
  });
});
