import { expect, it } from 'vitest';
import { partsOf, writtenNames } from '../unit/citation/names.ts';
import { readNames } from '../../src/plugin/citation/read/read-names.ts';
import { report } from '../support/report.ts';
import { namesWithBiber } from './programs.ts';

// What biber reads is kept in a file, so that the unit tests need no biber. Written anew by
// npx vitest run --config tests/vitest.full.config.ts tests/full/names.test.ts -u
it('every name is read as biber reads it', async () => {
  const names = writtenNames.map(({ name }) => name);
  const read = namesWithBiber(names);
  const lines = names.map((name) => `  ${JSON.stringify(name)}: ${JSON.stringify(read.get(name))}`);
  await expect(`{\n${lines.join(',\n')}\n}\n`).toMatchFileSnapshot(
    '../fixtures/citations/names/names.json',
  );
  report('names', names, (name) => {
    expect(partsOf(readNames(name).names[0] ?? { literal: '' })).toEqual(read.get(name));
  });
});
