import type { Reporter, TestCase } from 'vitest/node';
import { type Tried, summary } from './tried.ts';

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
