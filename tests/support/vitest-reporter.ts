import { relative } from 'node:path';
import type { Reporter, TestCase, TestModule, TestRunEndReason, Vitest } from 'vitest/node';
import { root } from './project-copy.ts';
import { type Unfinished, chosenBy, lastLines } from './rerun.ts';

/** Ends a run of Vitest with how to run again what failed or was interrupted. */
export class RerunReporter implements Reporter {
  readonly #failed = new Map<string, Unfinished>();
  readonly #running = new Map<string, Unfinished>();
  #config = '';

  onInit({ vite }: Vitest): void {
    this.#config = relative(root, vite.config.configFile ?? '');
    // Vitest ends the process when it is interrupted, and tells no reporter.
    process.once('exit', () => {
      if (this.#running.size > 0) this.#print('Interrupted');
    });
  }

  onTestModuleEnd(module: TestModule): void {
    if (module.errors().length > 0) this.#failed.set(module.id, this.#unfinished(module));
  }

  onTestCaseReady(test: TestCase): void {
    this.#running.set(test.id, this.#unfinished(test.module, test));
  }

  onTestCaseResult(test: TestCase): void {
    const unfinished = this.#running.get(test.id);
    this.#running.delete(test.id);
    if (unfinished && test.result().state === 'failed') this.#failed.set(test.id, unfinished);
  }

  onTestRunEnd(_: unknown, __: unknown, reason: TestRunEndReason): void {
    if (reason !== 'passed') this.#print(reason === 'failed' ? 'Failed' : 'Interrupted');
    this.#running.clear();
  }

  #print(ending: 'Failed' | 'Interrupted'): void {
    console.log(lastLines(ending, [...this.#failed.values(), ...this.#running.values()]));
  }

  #unfinished({ relativeModuleId: file }: TestModule, test?: TestCase): Unfinished {
    const command = `npx vitest run --config ${this.#config} ${file}`;
    if (!test) return { title: file, command };
    return {
      title: `${file} > ${test.fullName}`,
      command: `${command} ${chosenBy('-t', test.fullName)}`,
    };
  }
}
