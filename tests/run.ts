import { spawn } from 'node:child_process';

// Runs every test, and says in its last lines what failed and how to run that again.

/** Where COVERAGE is set, the unit tests also count what they run, which takes half as long again. */
const units = process.env['COVERAGE'] ? 'test:coverage' : 'test:unit';

/**
 * Scripts of the manifest. A phase follows the one before if that has passed; its lanes run beside
 * each other, so that two cores have work, and the scripts of a lane one after the other.
 */
const phases = [
  [[units]],
  [
    ['test:types', 'test:lint'],
    ['test:build', 'test:size', 'test:format'],
  ],
  [['test:browser']],
];

interface Step {
  readonly name: string;
  readonly isPassed: boolean;
  readonly seconds: number;
}

const start = Date.now();
const steps: Step[] = [];
/** Aborted when the run is interrupted. */
const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // A terminal interrupts the steps as well; what they say at their end is still to be heard.
  process.on(signal, () => {
    interruption.abort();
  });
}

for (const lanes of phases) {
  const output = lanes.length > 1 ? 'pipe' : 'inherit';
  await Promise.all(
    lanes.map(async (lane) => {
      for (const name of lane) if (!interruption.signal.aborted) await takeStep(name, output);
    }),
  );
  if (failedSteps().length > 0 || interruption.signal.aborted) break;
}
console.log(`\n${summary()}\n`);
process.exitCode = failedSteps().length > 0 || interruption.signal.aborted ? 1 : 0;

function failedSteps(): Step[] {
  return steps.filter(({ isPassed }) => !isPassed);
}

function summary(): string {
  if (failedSteps().length > 0) {
    const ending = interruption.signal.aborted ? 'Interrupted' : 'Failed';
    return `${ending}: ${failedSteps()
      .map(({ name }) => `npm run ${name}`)
      .join(', ')}`;
  }
  const times = steps.map(({ name, seconds }) => `${name} ${seconds} s`);
  return `Passed in ${secondsSince(start)} s: ${times.join(', ')}`;
}

/** Runs a script to its end; a piped output is shown in one piece, so that lanes don't mix. */
function takeStep(name: string, output: 'pipe' | 'inherit'): Promise<void> {
  const begin = Date.now();
  const child = spawn('npm', ['run', '--silent', name], { stdio: ['ignore', output, output] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const isPassed = code === 0 && !interruption.signal.aborted;
      steps.push({ name, isPassed, seconds: secondsSince(begin) });
      console.log(`${said}${isPassed ? '✓' : '✗'} ${name}`);
      resolve();
    });
  });
}

function secondsSince(time: number): number {
  return Math.round((Date.now() - time) / 1000);
}
