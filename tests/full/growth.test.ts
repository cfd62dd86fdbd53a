import { expect, it } from 'vitest';
import { readBib } from '../../src/plugin/citation/read/read-bib.ts';
import { manyEntries } from '../unit/citation/many-entries.ts';

/** Milliseconds of the processor: the clock runs on while other programs have it. */
function timeFor(entries: number): number {
  const source = manyEntries(entries);
  const times = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    readBib(source);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

it('takes four times as long for four times as many entries, and not sixteen times', () => {
  timeFor(800);
  const [some, more] = [timeFor(800), timeFor(3200)];
  console.log(`entries: 800 in ${some.toFixed(0)} ms, 3200 in ${more.toFixed(0)} ms`);
  expect(more / some).toBeLessThan(8);
});
