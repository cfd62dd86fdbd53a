import { OctantError, type Problem } from '../problems.ts';

/** Why something can't be used: an {@link OctantError} as plain data, which can be handed over. */
export interface Failure {
  readonly subject: string;
  readonly problems: readonly Problem[];
  readonly file: string | undefined;
}

/** What came out of a check, kept so that it need not be made again. */
export type Checked<T> = { readonly value: T } | { readonly failure: Failure };

/** Runs a check and keeps what it returns, or the {@link OctantError} that it throws. */
export function attempt<T>(check: () => T): Checked<T> {
  try {
    return { value: check() };
  } catch (error) {
    if (!(error instanceof OctantError)) throw error;
    const { subject, problems, file } = error;
    return { failure: { subject, problems, file } };
  }
}

/**
 * Takes what was checked.
 *
 * @throws {OctantError} if the check failed, each time a new one, since Astro writes into it
 */
export function use<T>(checked: Checked<T>): T {
  if ('value' in checked) return checked.value;
  throw toError(checked.failure);
}

/**
 * Joins failures of several files into one error that tells of all, each under its own heading.
 *
 * @param subject what the files are together
 * @returns the error of a single failure as it is; `undefined` where there is none
 */
export function joinFailures(
  subject: string,
  failures: readonly Failure[],
): OctantError | undefined {
  const errors = failures.map(toError);
  const [first] = errors;
  if (!first || errors.length === 1) return first;
  const problems = errors.flatMap((error) => error.problems);
  const { title } = new OctantError(subject, problems);
  const message = [`${title}.`, ...errors.map((error) => error.message)].join('\n\n');
  return new OctantError(subject, problems, first.loc && first.file, message);
}

function toError({ subject, problems, file }: Failure): OctantError {
  return new OctantError(subject, problems, file);
}
