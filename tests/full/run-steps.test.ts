import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root, run } from '../support/project-copy.ts';

const cwd = join(root, 'tests/fixtures/steps');
const command = [join(root, 'tests/run.ts')];

it('npm test runs every step, and says how long each took', async () => {
  const { code, output } = await run(process.execPath, command, { cwd });
  const names = ['units', 'types', 'lint', 'size', 'format', 'browser'];
  for (const name of names) expect(output).toContain(`Ran ${name}\n`);
  expect(output.trimEnd().split('\n').at(-1)).toMatch(/^Passed in \d+ s: .*test:browser \d+ s$/);
  expect(code).toBe(0);
});

it('npm test counts what the unit tests run where that is asked for, and runs them once', async () => {
  const { code, output } = await run(process.execPath, command, { cwd, env: { COVERAGE: 'yes' } });
  expect(output).toContain('Ran units and counted\n✓ test:coverage\n');
  expect(output).not.toContain('✓ test:unit');
  expect(output).toContain('Ran browser\n');
  expect(code).toBe(0);
});

it('npm test ends with the step that failed, after what runs beside it', async () => {
  const { code, output } = await run(process.execPath, command, { cwd, env: { BUILD: '1' } });
  expect(output).toContain('Nothing to build\n✗ test:build\n');
  expect(output).toContain('Ran lint\n');
  expect(output).not.toContain('Ran browser');
  expect(output.trimEnd().split('\n').at(-1)).toBe('Failed: npm run test:build');
  expect(code).toBe(1);
});

it('npm test says the same when it is interrupted', async () => {
  // A group of its own, as a terminal interrupts it.
  const env = { ...process.env, WAIT: '60' };
  const child = spawn(process.execPath, command, { cwd, env, detached: true });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await expect.poll(() => output, { timeout: 60_000 }).toContain('✓ test:format');
  process.kill(-(child.pid ?? 0), 'SIGINT');
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(output.trimEnd().split('\n').at(-1)).toBe('Interrupted: npm run test:types');
  expect(code).toBe(1);
});
