import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { measure } from '../../bench/build/measure.ts';

const isLinux = process.platform === 'linux';
const run = (script: string) => measure([process.execPath, '-e', script], tmpdir(), {});

/** Holds 100 MB while it counts far enough for a twentieth of a second. */
const work = `
  const held = Buffer.alloc(100 * 2 ** 20, 1);
  for (let turn = 0; turn < 3e8; turn++) held[0] += turn;
`;

it.runIf(isLinux)('counts what a command takes, and what it has others do', async () => {
  const asked = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(work)}])`;
  for (const script of [work, asked]) {
    const { peak, cpu, wall } = await run(script);
    expect(peak).toBeGreaterThan(100);
    expect(cpu).toBeGreaterThan(0.05);
    expect(wall).toBeGreaterThan(0);
  }
});

it.runIf(isLinux)('says what a command said that failed', async () => {
  await expect(run('console.error("It is full."); process.exit(3)')).rejects.toThrow('It is full.');
});
