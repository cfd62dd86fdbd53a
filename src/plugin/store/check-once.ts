import { readBib } from '../citation/read/read-bib.ts';
import type { BibEntry } from '../citation/record.ts';
import { type CheckedMatrix, readMatrix } from '../matrix/index.ts';
import { type Checked, attempt } from './checked.ts';

const matrices = new WeakMap<object, Checked<CheckedMatrix>>();
const entries = new Map<string, Checked<readonly BibEntry[]>>();

/** Checks a definition once, however often it is asked for: it is known by its identity. */
export function checkDefinition(definition: unknown, file?: string): Checked<CheckedMatrix> {
  if (typeof definition !== 'object' || definition === null) {
    return attempt(() => readMatrix(definition, file));
  }
  const known = matrices.get(definition);
  const checked = known ?? attempt(() => readMatrix(definition, file));
  matrices.set(definition, checked);
  return inFile(checked, file);
}

/** Checks the text of a `.bib` file once: it is known by its characters. */
export function checkEntries(text: string, file?: string): Checked<readonly BibEntry[]> {
  const checked = entries.get(text) ?? attempt(() => readBib(text, file));
  entries.set(text, checked);
  return inFile(checked, file);
}

/** The same text may stand in two files, and each has to mend its own. */
function inFile<T>(checked: Checked<T>, file: string | undefined): Checked<T> {
  if ('value' in checked || file === undefined) return checked;
  return { failure: { ...checked.failure, file } };
}
