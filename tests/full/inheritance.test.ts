import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readBib } from '../../src/plugin/citation/read/read-bib.ts';
import { resolveWithBiber } from './programs.ts';
import { report } from '../support/report.ts';

// What biber makes of the file is kept beside it, so that the unit tests need no biber. Written anew by
// npx vitest run --config tests/vitest.full.config.ts tests/full/inheritance.test.ts -u
it('every entry inherits what biber lets it inherit', async () => {
  const source = readFileSync('tests/fixtures/citations/inheritance.bib', 'utf8');
  const resolved = resolveWithBiber(source);
  await expect(resolved).toMatchFileSnapshot('../fixtures/citations/inheritance.resolved.bib');
  const expected = new Map(readBib(resolved).map(({ record }) => [record.key, record]));
  const entries = readBib(source).map(({ record }) => record);
  report('entries that inherit', entries, (record) => {
    expect(record).toEqual(expected.get(record.key));
  });
});
