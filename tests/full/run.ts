import { type TestModule, createVitest } from 'vitest/node';

// Runs the slow checks and ends with one plain line that says how many passed and failed.

const vitest = await createVitest({ config: 'tests/vitest.full.config.ts', watch: false });
await vitest.start();
const modules = vitest.state.getTestModules();
const states = modules.flatMap((module) =>
  [...module.children.allTests()].map((test) => test.result().state),
);
const passed = states.filter((state) => state === 'passed').length;
// A file that can't be read holds no tests, and is a failure all the same.
const broken = modules.filter((module) => module.errors().length > 0).length;
const failed = states.length - passed + broken;
await vitest.close();
console.log(table(modules));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = passed > 0 && failed === 0 ? 0 : 1;

/** The seconds that each file took, those that took longest first. */
function table(modules: readonly TestModule[]): string {
  const rows = modules.map((module) => ({
    name: module.relativeModuleId.replace('tests/full/', ''),
    seconds: Math.round(module.diagnostic().duration / 1000),
  }));
  const lines = rows
    .sort((a, b) => b.seconds - a.seconds)
    .map(({ name, seconds }) => `${String(seconds).padStart(5)} s  ${name}`);
  return ['Seconds by file, two at a time:', ...lines].join('\n');
}
