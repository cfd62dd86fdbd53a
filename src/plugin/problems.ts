/** One thing that is wrong in what an author wrote, in the author's own terms. */
export interface Problem {
  /** Where it stands: `axes.solving.levels.hard`, `line 3`, `figures.overview.highlight`. */
  readonly path: string;
  /** What was found there, and why it can't be used. */
  readonly found: string;
  /** What may stand there instead. */
  readonly allowed?: string;
  /** The edit that mends it. */
  readonly hint: string;
}

/** Thrown with every problem of one input at once, so that one edit round mends them all. */
export class OctantError extends Error {
  override readonly name = 'OctantError';

  readonly subject: string;
  readonly problems: readonly Problem[];
  readonly file: string | undefined;

  /**
   * @param subject the author's own name for the thing: `The matrix "env-matrix"`
   * @param problems at least one
   * @param file where the thing is written, relative to the project; left out when it is not known
   */
  constructor(subject: string, problems: readonly Problem[], file?: string) {
    super(formatProblems(subject, problems, file));
    this.subject = subject;
    this.problems = problems;
    this.file = file;
  }
}

/** Writes the message of an {@link OctantError}: a heading line, then three lines a problem. */
export function formatProblems(
  subject: string,
  problems: readonly Problem[],
  file?: string,
): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const heading = `${file ? `${file}: ` : ''}${subject} has ${count}.`;
  const items = problems.map((problem) => {
    const lines = [`- ${problem.path}: ${problem.found}`];
    if (problem.allowed) lines.push(`  Allowed: ${problem.allowed}`);
    lines.push(`  Hint: ${problem.hint}`);
    return lines.join('\n');
  });
  return [heading, ...items].join('\n');
}

/**
 * Returns the name that `typed` most likely stands for, or `undefined` if none is near.
 *
 * @example
 * ```ts
 * nearest('rhlf', ['rlhf', 'rlvr']); // => 'rlhf'
 * nearest('banana', ['rlhf', 'rlvr']); // => undefined
 * ```
 */
export function nearest(typed: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(typed.length / 2)) + 1;
  for (const name of names) {
    const edits = distance(typed.toLowerCase(), name.toLowerCase());
    if (edits < least) [best, least] = [name, edits];
  }
  return best;
}

/** Optimal string alignment distance: insertions, deletions, substitutions, swapped neighbours. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let edits = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) edits = Math.min(edits, (before[column - 2] ?? 0) + 1);
      current.push(edits);
    }
    [before, above] = [above, current];
  }
  return above[b.length] ?? 0;
}

/** Quotes what an author wrote, as they would recognise it in their file. */
export function quote(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

/** Lists the names that may stand in a place. */
export function listNames(names: Iterable<string>): string {
  return [...names].join(', ') || 'none';
}

/** The hint for a name that is not among those known: the nearest one, or the choice. */
export function suggest(typed: string, names: readonly string[]): string {
  const name = nearest(typed, names);
  return name ? `write ${quote(name)} instead of ${quote(typed)}` : `use one of the allowed names`;
}
