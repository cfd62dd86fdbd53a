import { relative } from 'node:path';
import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite,
  TestCase,
} from 'playwright/types/testReporter';
import { root } from './project-copy.ts';
import { type Unfinished, chosenBy, lastLines } from './rerun.ts';

/** Ends a run of Playwright with how to run again what failed or was interrupted. */
export default class RerunReporter implements Reporter {
  #tests: TestCase[] = [];
  #config = '';

  onBegin({ configFile = '' }: FullConfig, suite: Suite): void {
    this.#tests = suite.allTests();
    this.#config = relative(root, configFile);
  }

  onEnd({ status }: FullResult): void {
    if (status === 'passed') return;
    const tests = this.#tests.filter(
      (test) =>
        test.outcome() === 'unexpected' ||
        test.results.some((result) => result.status === 'interrupted'),
    );
    const unfinished = tests.map((test) => this.#unfinished(test));
    const ending = status === 'failed' ? 'Failed' : 'Interrupted';
    const first = ' (once the site has changed, after  npm run test:build)';
    console.log(lastLines(ending, unfinished, first));
  }

  /** So that the reporter that shows the errors is heard, too. */
  printsToStdio(): boolean {
    return false;
  }

  #unfinished(test: TestCase): Unfinished {
    const { file, line } = test.location;
    const place = `${relative(root, file)}:${line}`;
    // Of the root, the project and the file the place says all.
    const [, , , ...titles] = test.titlePath();
    const command = `npx playwright test --config ${this.#config} ${place}`;
    return {
      title: [place, ...titles].join(' > '),
      command: `${command} ${chosenBy('--grep', titles.join(' '))}`,
    };
  }
}
