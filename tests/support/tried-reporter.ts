import type { Reporter, TestCase } from 'vitest/node';
import type { Tried } from './report.ts';

/** Ends a run of Vitest with how many inputs of each kind were tried, and how many fell short. */
export class TriedReporter implements Reporter {
  readonly #all: Tried[] = [];

  onTestCaseResult(test: TestCase): void {
    this.#all.push(...(test.meta().tried ?? []));
  }

  onTestRunEnd(): void {
    console.log(summary(this.#all));
    this.#all.length = 0;
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
