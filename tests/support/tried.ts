/** How many inputs of a kind were tried, and how many of them fell short. */
export interface Tried {
  readonly kind: string;
  readonly tried: number;
  readonly short: number;
}

/** What came of trying inputs: figures, and an error that shows a few of those that fell short. */
export interface Outcomes {
  readonly tried: Tried;
  readonly error: Error | undefined;
}

interface Failure {
  readonly input: unknown;
  readonly error: unknown;
}

/** Tries each input; one falls short by throwing. */
export function tryEach<T>(
  kind: string,
  inputs: readonly T[],
  attempt: (input: T) => void,
): Outcomes {
  const failures: Failure[] = [];
  for (const input of inputs) {
    try {
      attempt(input);
    } catch (error) {
      failures.push({ input, error });
    }
  }
  return outcomesOf(kind, inputs, failures);
}

/** Tries each input once the one before it is through. */
export async function tryInTurn<T>(
  kind: string,
  inputs: readonly T[],
  attempt: (input: T) => void | Promise<void>,
): Promise<Outcomes> {
  const failures: Failure[] = [];
  for (const input of inputs) {
    try {
      await attempt(input);
    } catch (error) {
      failures.push({ input, error });
    }
  }
  return outcomesOf(kind, inputs, failures);
}

function outcomesOf(
  kind: string,
  inputs: readonly unknown[],
  failures: readonly Failure[],
): Outcomes {
  const tried = { kind, tried: inputs.length, short: failures.length };
  if (failures.length === 0) return { tried, error: undefined };
  const shown = failures
    .slice(0, 5)
    .map(({ input, error }) => `${describe(input)}: ${String(error)}`);
  const heading = `${failures.length} of ${inputs.length} ${kind}`;
  return { tried, error: new Error([heading, ...shown].join('\n')) };
}

function describe(input: unknown): string {
  try {
    return JSON.stringify(input);
  } catch {
    return typeof input;
  }
}

/** One line for each kind, in the order of their names, and one for all. */
export function summary(all: readonly Tried[]): string {
  const kinds = [...Map.groupBy(all, ({ kind }) => kind)].sort(([a], [b]) => a.localeCompare(b));
  const line = (kind: string, parts: readonly Tried[]) => {
    const tried = parts.reduce((sum, part) => sum + part.tried, 0);
    const short = parts.reduce((sum, part) => sum + part.short, 0);
    return `${kind}: ${tried} tried, ${short} fell short`;
  };
  return [...kinds.map(([kind, parts]) => line(kind, parts)), line('Inputs in all', all)].join(
    '\n',
  );
}
