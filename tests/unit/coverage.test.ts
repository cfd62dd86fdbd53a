import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { coveredElsewhere } from '../coverage.ts';

const root = new URL('../..', import.meta.url).pathname;

it.each(Object.entries(coveredElsewhere))('%s is run by %s', (files, tests) => {
  expect(globSync(files, { cwd: root })).not.toEqual([]);
  expect(globSync(tests, { cwd: root })).not.toEqual([]);
});
