import type { CheckedMatrix } from '../matrix/index.ts';
import { OctantError, type Problem, quote } from '../problems.ts';
import { matrixOf } from '../store/content.ts';

const allowed = 'an object with id, languages, title, axes';
const written = "write  of={matrix}  after  import matrix from './my-matrix.ts'";

/** How one comes to a definition from what holds it, by a part that no definition has. */
const holders = [
  { part: 'default', hint: 'write  .default  behind it' },
  { part: 'definition', hint: 'write  .definition  behind it' },
  { part: 'exclusions', hint: 'write  .definition  instead of  .matrix' },
];

/**
 * The matrix that a tag is given.
 *
 * @param tag as its author writes it
 * @param problems what is wrong beside it
 * @throws {OctantError} if `of` is no definition, with all other problems, or if the definition is wrong
 */
export function matrixOfTag(
  tag: string,
  of: unknown,
  problems: readonly Problem[] = [],
): CheckedMatrix {
  const problem = problemOf(of);
  if (problem) throw new OctantError(tag, [...problems, { path: 'of', allowed, ...problem }]);
  return matrixOf(of);
}

/** Says of what is no definition as a whole what it is, since every part of it would be wrong. */
function problemOf(of: unknown): Pick<Problem, 'found' | 'hint'> | undefined {
  if (of instanceof Promise) return { found: 'it is a promise', hint: 'write  await  before it' };
  const found = of === undefined ? 'it is missing' : `${quote(of)} can't stand here`;
  const other = { found, hint: written };
  if (typeof of !== 'object' || of === null || Array.isArray(of)) return other;
  if ('axes' in of && !Array.isArray(of.axes)) return undefined;
  const holder = holders.find(({ part }) => part in of);
  if (holder) {
    return { found: `it holds "${holder.part}", as no definition does`, hint: holder.hint };
  }
  const isNone = !['id', 'languages', 'title'].some((name) => name in of);
  return isNone ? other : undefined;
}
