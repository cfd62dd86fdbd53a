/** One thing that is wrong in what an author wrote, in the author's own terms. */
export interface Problem {
  /** What it concerns: `axes.solving.levels.hard`, `essay.title`; empty where the line says it. */
  readonly path: string;
  /** Where it stands in its file, from 1. */
  readonly line?: number | undefined;
  /** What was found there, and why it can't be used. */
  readonly found: string;
  /** What may stand there instead. */
  readonly allowed: string;
  /** The edit that mends it. */
  readonly hint: string;
}

/** The place that an error points at, as Astro's overlay shows it. */
export interface ProblemPlace {
  /** Relative to the project. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Files that Astro's overlay can colour; over any other it fails, and shows that failure instead. */
const coloured = /\.(astro|css|js|json|md|mdx|mjs|ts|yaml|yml)$/;

/** Where an error came through that leads to no file of the author's; a build runs what it has bundled. */
const inside =
  /^ {4}at .*[\\/](?:node_modules[\\/](?:astro|astro-octant|@astrojs|vite)|\.prerender)[\\/]/;

/** Thrown with every problem of one input at once, so that one edit round mends them all. */
export class OctantError extends Error {
  override readonly name = 'OctantError';

  readonly subject: string;
  readonly problems: readonly Problem[];
  readonly file: string | undefined;
  /** The heading of the message, which Astro's overlay sets above it. */
  declare readonly title: string;
  /** The place of the first problem, where file and line are known. */
  readonly loc: ProblemPlace | undefined;
  #fullCode: string | undefined;

  /**
   * @param subject the author's own name for one thing: `The matrix "env-matrix"`
   * @param problems at least one
   * @param file where the thing is written, relative to the project, with its line, and column, behind
   *   colons where they are known; left out when neither is
   * @param message where the problems are told otherwise than by {@link formatProblems}
   */
  constructor(
    subject: string,
    problems: readonly Problem[],
    file?: string,
    message = formatProblems(subject, problems, file),
  ) {
    super(message);
    const frames = this.stack?.split('\n').filter((line) => !inside.test(line));
    if (frames) this.stack = frames.join('\n');
    this.subject = subject;
    this.problems = problems;
    this.file = file;
    // MDX would write the name of the class over it; the overlay shows what is the error's own.
    const get = () => titleOf(subject, problems);
    Object.defineProperty(this, 'title', { enumerable: true, get, set: () => undefined });
    this.loc = findPlace(problems, file);
  }

  /** The line and column of the place, by which MDX makes one of its own; else where a file begins. */
  get line(): number {
    return this.loc?.line ?? 1;
  }

  get column(): number {
    return this.loc?.column ?? 1;
  }

  /** What Astro prints below a message, which holds its hints: not even the guess that MDX sets. */
  get hint(): undefined {
    return undefined;
  }

  set hint(_guess: unknown) {
    // The hints of the problems stand.
  }

  /** The text of the file, as Astro's overlay shows it; Astro reads it. */
  get fullCode(): string | undefined {
    return this.#fullCode;
  }

  set fullCode(text: string | undefined) {
    if (this.loc && coloured.test(this.loc.file)) this.#fullCode = text;
  }
}

/** As many problems, names and signs of a value as a message holds; beyond, it says how many more. */
const mostTold = 50;
const mostNames = 60;
const longestQuote = 200;
const mostParts = 10_000;
/** What is longer is nobody's slip of the finger. */
const longestTypo = 100;

/** Writes the message of an {@link OctantError}: a heading line, then three lines a problem. */
export function formatProblems(
  subject: string,
  problems: readonly Problem[],
  file?: string,
): string {
  const heading = `${file ? `${file}: ` : ''}${titleOf(subject, problems)}.`;
  const items = problems.slice(0, mostTold).map(({ path, line, found, allowed, hint }) => {
    const place = [line === undefined ? '' : `line ${line}`, path].filter(Boolean).join(', ');
    const lines = [`- ${place}${place && ': '}${found}`];
    lines.push(`  Allowed: ${allowed}`, `  Hint: ${hint}`);
    return lines.join('\n');
  });
  const rest = problems.length - mostTold;
  if (rest > 0) items.push(`… and ${rest} more, which show when these are mended`);
  return [heading, ...items].join('\n');
}

function titleOf(subject: string, { length }: readonly Problem[]): string {
  return `${subject} has ${length === 1 ? '1 problem' : `${length} problems`}`;
}

function findPlace(problems: readonly Problem[], written = ''): ProblemPlace | undefined {
  const [, file = written, behind, column = 1] = /^(.+?):(\d+)(?::(\d+))?$/.exec(written) ?? [];
  const line = problems.find((problem) => problem.line !== undefined)?.line ?? Number(behind);
  return file && line ? { file, line, column: Number(column) } : undefined;
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
  if (typed.length > longestTypo) return undefined;
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

/** Signs that nobody would see in a message, but for those that join or vary the letter before. */
const hidden =
  /(?! |\p{Join_Control}|\p{Variation_Selector}|[\u{e0020}-\u{e007f}])[\p{Separator}\p{Default_Ignorable_Code_Point}]/gu;

/** Quotes what an author wrote, as they would recognise it in their file, whatever it is. */
export function quote(value: unknown): string {
  const quoted = write(value).replaceAll(hidden, (sign) =>
    sign.replaceAll(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
  return quoted.length > longestQuote ? `${quoted.slice(0, longestQuote)}…` : quoted;
}

/** Neither a cycle, a BigInt, a getter that throws nor a list without end may hide the problem. */
function write(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'symbol') return value.toString();
  try {
    let parts = 0;
    const json: unknown = JSON.stringify(value, (_, part: unknown) => {
      parts += 1;
      if (parts > mostParts) throw new RangeError('Nobody would read on');
      return part;
    });
    return typeof json === 'string' ? json : String(value);
  } catch {
    return isList(value) ? 'a list that JSON can’t write' : 'an object that JSON can’t write';
  }
}

/** Asked of a proxy that has been revoked, `Array.isArray` throws. */
function isList(value: unknown): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** Lists the names that may stand in a place. */
export function listNames(names: Iterable<string>): string {
  const all = [...names];
  const rest = all.length - mostNames;
  const told = all.slice(0, mostNames).join(', ');
  return rest > 0 ? `${told}, and ${rest} more` : told || 'none';
}

/** The hint for a name that is not among those known: the nearest one, or the choice. */
export function suggest(typed: unknown, names: readonly string[]): string {
  const name = nearest(typeof typed === 'string' ? typed : quote(typed), names);
  if (name) return `write ${quote(name)} instead of ${quote(typed)}`;
  return names.length > 0 ? `use one of the allowed names` : 'add it';
}
