import { test } from 'playwright/test';
import { tryInTurn } from './tried.ts';

/** Marks what a browser test notes of the inputs that it tried. */
export const triedType = 'tried';

/**
 * Tries every input of a kind in a browser test, has the run print how many there were and how many
 * fell short, and fails if any did.
 *
 * @param attempt throws for an input that falls short
 */
export async function reportOnPages<T>(
  kind: string,
  inputs: readonly T[],
  attempt: (input: T) => void | Promise<void>,
): Promise<void> {
  const { tried, error } = await tryInTurn(kind, inputs, attempt);
  test.info().annotations.push({ type: triedType, description: JSON.stringify(tried) });
  if (error) throw error;
}
