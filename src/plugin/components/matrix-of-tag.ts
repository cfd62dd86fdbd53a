import type { CheckedMatrix } from '../matrix/index.ts';
import { OctantError, type Problem } from '../problems.ts';
import { matrixOf } from '../store/content.ts';

const written = "write  of={matrix}  after  import matrix from './my-matrix.ts'";

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
  try {
    return matrixOf(of);
  } catch (error) {
    const [problem] = error instanceof OctantError ? error.problems : [];
    if (problem?.path !== 'definition') throw error;
    const hint = typeof of === 'object' && of && !Array.isArray(of) ? problem.hint : written;
    throw new OctantError(tag, [...problems, { ...problem, path: 'of', hint }]);
  }
}
