import fc from 'fast-check';
import { TestRunner } from 'vitest';

/** How many inputs of a kind were tried, and how many of them fell short. */
export interface Tried {
  readonly kind: string;
  readonly tried: number;
  readonly short: number;
}

declare module 'vitest' {
  interface TaskMeta {
    /** What a test tried by {@link report}. */
    tried?: Tried[];
  }
}

/** So few examples make no kind. */
const fewest = 20;

/**
 * Tries every input of a kind, has the run print how many there were and how many fell short, and
 * fails if any did.
 *
 * @param attempt throws for an input that falls short
 */
export function report<T>(kind: string, inputs: readonly T[], attempt: (input: T) => void): void {
  const failures = inputs.flatMap((input) => {
    try {
      attempt(input);
      return [];
    } catch (error) {
      return [{ input, error }];
    }
  });
  note({ kind, tried: inputs.length, short: failures.length });
  if (inputs.length < fewest) throw new Error(`${inputs.length} of ${kind} are too few to tell`);
  if (failures.length === 0) return;
  const shown = failures
    .slice(0, 5)
    .map(({ input, error }) => `${describe(input)}: ${String(error)}`);
  throw new Error(`${failures.length} of ${inputs.length} ${kind}\n${shown.join('\n')}`);
}

/**
 * Has the run print how many inputs a property was tried with, and fails as {@link fc.assert} does.
 *
 * @param details what `fc.check` returns
 */
export function reportRuns<T>(kind: string, details: fc.RunDetails<T>): void {
  note({ kind, tried: details.numRuns, short: details.failed ? 1 : 0 });
  if (details.failed)
    throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
}

function note(tried: Tried): void {
  const meta = TestRunner.getCurrentTest()?.meta;
  if (!meta) throw new Error('Inputs are tried within a test');
  meta.tried = [...(meta.tried ?? []), tried];
}

function describe(input: unknown): string {
  try {
    return JSON.stringify(input);
  } catch {
    return typeof input;
  }
}
