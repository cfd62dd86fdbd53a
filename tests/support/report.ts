import fc from 'fast-check';
import { TestRunner } from 'vitest';
import { type Outcomes, type Tried, tryEach, tryInTurn } from './tried.ts';

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
  const outcomes = tryEach(kind, inputs, attempt);
  if (inputs.length < fewest) throw new Error(`${inputs.length} of ${kind} are too few to tell`);
  conclude(outcomes);
}

/** Does the same with inputs of which each takes a build, one after the other. */
export async function reportBuilds<T>(
  kind: string,
  inputs: readonly T[],
  attempt: (input: T) => void | Promise<void>,
): Promise<void> {
  conclude(await tryInTurn(kind, inputs, attempt));
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

function conclude({ tried, error }: Outcomes): void {
  note(tried);
  if (error) throw error;
}

function note(tried: Tried): void {
  const meta = TestRunner.getCurrentTest()?.meta;
  if (!meta) throw new Error('Inputs are tried within a test');
  meta.tried = [...(meta.tried ?? []), tried];
}
