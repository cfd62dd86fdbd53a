import { expect, it } from 'vitest';
import { reasonOf } from '../../bench/build/reason-of.ts';
import { root } from '../../support/project-copy.ts';

it.each([
  ['It has 0 pages for 2 texts.', 'It has 0 pages for 2 texts.'],
  [
    `${root}node ${root}a.js build\n\n- building\n\nFATAL ERROR: heap out of memory\n 1: 0x93\n`,
    'FATAL ERROR: heap out of memory',
  ],
  [`Error: no file ${root}tea.md\n    at ${root}a.js:1:2`, 'Error: no file tea.md'],
  ['a tool\n\nNo room.\n', 'No room.'],
  ['', ''],
])('keeps of %j the line that tells why', (said, reason) => {
  expect(reasonOf(said)).toBe(reason);
});
