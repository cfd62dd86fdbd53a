import { type CheckedMatrix, type Figure, declaredFigures, localize } from '../matrix/index.ts';
import { hasFile } from './address.ts';

/** The declared figures of a matrix that exist as files, in one of its languages. */
export function drawnFigures(matrix: CheckedMatrix, lang: string): Figure[] {
  return declaredFigures(localize(matrix, lang)).filter(hasFile);
}
