import { relative } from 'node:path';
import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite,
  TestCase,
} from 'playwright/types/testReporter';
import { root } from './project-copy.ts';
import { triedType } from './report-on-pages.ts';
import { type Unfinished, chosenBy, lastLines } from './rerun.ts';
import { type Tried, summary } from './tried.ts';

/**
 * Ends a run of Playwright with how many inputs of each kind were tried, and with how to run again
 * what failed or was interrupted.
 */
export default class RerunReporter implements Reporter {
  #tests: TestCase[] = [];
  #config = '';

  onBegin({ configFile = '' }: FullConfig, suite: Suite): void {
    this.#tests = suite.allTests();
    this.#config = relative(root, configFile);
  }

  onEnd({ status }: FullResult): void {
    const tried = this.#tests.flatMap((test) => test.annotations).filter(isTried);
    console.log(`\n${summary(tried.map((note) => JSON.parse(note.description) as Tried))}`);
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

function isTried(
  note: TestCase['annotations'][number],
): note is { type: string; description: string } {
  return note.type === triedType && note.description !== undefined;
}
