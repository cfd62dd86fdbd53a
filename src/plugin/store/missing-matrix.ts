import { type Problem, listNames, quote, suggest } from '../problems.ts';

const noMatrix = 'define the first matrix, such as content/matrices/my-matrix.ts, or ask for none';

/** Tells of a matrix that is asked for, and that no definition of the content has. */
export function missingMatrix(id: unknown, ids: readonly string[]): Problem {
  return {
    path: 'matrix',
    found: `no definition of the content has the id ${quote(id)}`,
    allowed: listNames(ids),
    hint: ids.length > 0 ? suggest(id, ids) : noMatrix,
  };
}
