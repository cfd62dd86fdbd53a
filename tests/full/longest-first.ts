import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take minutes, the longest first, so that two workers end at about the same time. */
const longest = [
  'kept-pages',
  'hosts',
  'bad-input',
  'many-posts',
  'killed',
  'engines',
  'recipes',
  'disk',
  'great-posts',
  'kept-texts',
  'odd-texts',
];

/** Which run beside each other is the same on every machine, whatever ran there before. */
export class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const ranks = new Map(files.map((file) => [file, rankOf(file)]));
    const rank = (file: TestSpecification) => ranks.get(file) ?? 0;
    return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b) || byName(a, b)));
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const at = longest.indexOf(basename(moduleId, '.test.ts'));
  return at === -1 ? longest.length : at;
}

function byName(a: TestSpecification, b: TestSpecification): number {
  return a.moduleId < b.moduleId ? -1 : 1;
}
