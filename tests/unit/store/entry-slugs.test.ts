import { expect, it } from 'vitest';
import { worksToCite } from '../../../src/plugin/citation/page.ts';
import { readBib } from '../../../src/plugin/citation/read/read-bib.ts';
import { joinFailures } from '../../../src/plugin/store/checked.ts';
import { checkEntrySlugs, entrySlug } from '../../../src/plugin/store/entry-slugs.ts';

/** A `.bib` file of the content with an entry for each key. */
function bibFile(slug: string, ...keys: string[]) {
  const text = keys
    .map((key) => `@misc{${key}, author = {Wei Liu}, title = {Note}, year = {2025}}\n`)
    .join('\n');
  return { file: `content/citations/${slug}.bib`, slug, entries: { value: readBib(text) } };
}

it('is the name of the file for the first entry, and the key below it for others', () => {
  expect(['liu', 'chen:2024'].map((key, index) => entrySlug('tea', key, index))).toEqual([
    'tea',
    'tea/chen:2024',
  ]);
});

it('lets one key stand in several files, and the key of a first entry be any', () => {
  const files = [
    bibFile('tea', 'liu', 'chen'),
    bibFile('cups', 'chen', 'liu'),
    bibFile('pots', '..'),
  ];
  expect(checkEntrySlugs(files)).toEqual([]);
});

it('leaves a file that is wrong in itself to its own error', () => {
  const failure = { subject: 'The entry', problems: [], file: 'a.bib' };
  expect(checkEntrySlugs([{ file: 'a.bib', slug: 'a', entries: { failure } }])).toEqual([]);
});

it('names both entries of one address, and keys that make none', () => {
  const files = [bibFile('tea', 'liu', 'cups', '../chen', 'a//b'), bibFile('tea/cups', 'wang')];
  expect(joinFailures('The content', checkEntrySlugs(files))?.message).toMatchInlineSnapshot(`
    "The content has 3 problems.

    content/citations/tea.bib: The citation has 2 problems.
    - @../chen: "../chen" makes no address of files
      Allowed: a key without empty parts, . and .. between slashes
      Hint: give the entry another key
    - @a//b: "a//b" makes no address of files
      Allowed: a key without empty parts, . and .. between slashes
      Hint: give the entry another key

    content/citations/tea/cups.bib: The citation has 1 problem.
    - @wang: its files would stand where those of "cups" in content/citations/tea.bib do
      Allowed: one address an entry
      Hint: give the file another name, or "cups" another key"
  `);
});

it('leads each entry to its own files', () => {
  const entries = bibFile('tea', 'liu', 'chen').entries.value;
  const files = ['/tea/cite', '/tea/chen/cite'];
  const filesOf = (key?: string) => worksToCite({ entries, files }, undefined, { key })[0].files;
  expect([filesOf(), filesOf('liu'), filesOf('chen')]).toEqual([files[0], files[0], files[1]]);
  expect(worksToCite({ entries }, undefined)[0].files).toBeUndefined();
});
