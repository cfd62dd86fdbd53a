/**
 * Tries every input of a kind, prints how many there were and how many fell short, and fails if any
 * did.
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
  console.log(`${kind}: ${inputs.length} tried, ${failures.length} fell short`);
  if (failures.length === 0) return;
  const shown = failures
    .slice(0, 5)
    .map(({ input, error }) => `${JSON.stringify(input)}: ${String(error)}`);
  throw new Error(`${failures.length} of ${inputs.length} ${kind}\n${shown.join('\n')}`);
}
