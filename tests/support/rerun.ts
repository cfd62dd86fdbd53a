/** A test that failed, or was running when the run was interrupted. */
export interface Unfinished {
  /** The test's file and the titles down to its own. */
  readonly title: string;
  /** Runs this test alone. */
  readonly command: string;
}

/** More than this a reader does not take in, and would run all again. */
const most = 20;

/**
 * The last lines of a run that did not succeed: what failed, and how to run that one test again.
 *
 * @param first what is to be run before, and when
 */
export function lastLines(
  ending: 'Failed' | 'Interrupted',
  tests: readonly Unfinished[],
  first = '',
): string {
  if (tests.length === 0) return `\n${ending} outside of any test, as said above.\n`;
  const listed = tests.slice(0, most).map(({ title, command }) => `  ${title}\n    ${command}`);
  const rest = tests.length - listed.length;
  return [
    `\n${ending}: ${tests.length} ${tests.length === 1 ? 'test' : 'tests'}. To run one again${first}:`,
    ...listed,
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
    '',
  ].join('\n');
}

/** An option by which both runners choose a test, whose title they take for a regular expression. */
export function chosenBy(option: string, title: string): string {
  const pattern = title.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return `${option} '${pattern.replaceAll("'", "'\\''")}'`;
}
