import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { root, run } from '../support/project-copy.ts';

const fixtures = 'tests/fixtures/reruns';
const runners = [
  {
    name: 'vitest',
    command: `npx vitest run --config ${fixtures}/vitest.config.ts`,
    place: `${fixtures}/vitest.ts`,
  },
  {
    name: 'playwright',
    command: `npx playwright test --config ${fixtures}/playwright.config.ts`,
    place: `${fixtures}/playwright.ts:6`,
  },
];

describe.each(runners)('a run of $name', ({ command, place }) => {
  it('ends with what failed, and with a command that runs nothing else', async () => {
    const { code, output } = await run('sh', ['-c', `${command} 2>&1`], { cwd: root });
    expect(code).toBe(1);
    const [last = '', title = '', ending] = output.trimEnd().split('\n').toReversed();
    expect(ending).toMatch(/^Failed: 1 test\. To run one again.*:$/);
    expect(title).toBe(`  ${place} > in a group > one (of [1]) isn't two, or $2 > $1`);
    expect(last).toContain(place);
    const again = await run('sh', ['-c', `${last} 2>&1`], { cwd: root });
    expect(again.output).toContain("one (of [1]) isn't two, or $2 > $1");
    expect(again.output).toContain('1 failed');
    expect(again.output).not.toMatch(/\d passed/);
  });

  it('says the same when it is interrupted', async () => {
    const env = { ...process.env, HANG: 'yes', NO_COLOR: '1', FORCE_COLOR: undefined };
    // A group of its own, as a terminal interrupts it.
    const child = spawn('sh', ['-c', `${command} 2>&1`], { cwd: root, env, detached: true });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    await expect.poll(() => output, { timeout: 60_000 }).toContain('It hangs');
    process.kill(-(child.pid ?? 0), 'SIGINT');
    await new Promise((resolve) => child.on('close', resolve));
    const lines = output.trimEnd().split('\n').slice(-5);
    expect(lines[0]).toMatch(/^Interrupted: 2 tests\. To run one again.*:$/);
    expect(lines[1]).toContain(`${place} > in a group`);
    expect(lines[3]).toContain(' > is alone');
  });
});
