import { expect, it, vi } from 'vitest';
import { readBib } from '../../../src/plugin/citation/read/read-bib.ts';
import { manyEntries } from './many-entries.ts';

const { calls } = vi.hoisted(() => ({ calls: { readTex: 0 } }));

vi.mock(import('../../../src/plugin/citation/read/read-tex.ts'), async (importOriginal) => {
  const original = await importOriginal();
  return {
    ...original,
    readTex: (tex) => {
      calls.readTex++;
      return original.readTex(tex);
    },
  };
});

function countFor(entries: number): number {
  calls.readTex = 0;
  readBib(manyEntries(entries));
  return calls.readTex;
}

it('reads each text as often whether it stands among ten entries or among eight hundred', () => {
  const ten = countFor(10);
  expect(ten).toBeGreaterThan(0);
  // Nine papers against 799, each with a book of proceedings beside them.
  expect(countFor(800) / ten).toBeLessThan(799 / 9);
});
