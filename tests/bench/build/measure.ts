import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import type { Cost } from '../../../content/measurements/runs.ts';

/** Often enough for a command of a tenth of a second, and rare enough to cost it nothing. */
const interval = 25;

/** Bash says what all processes together took, which no process can be asked once it has ended. */
const timed = 'TIMEFORMAT="%R %U %S"; { time "$@" 2>&1; } 2>&3';

/**
 * Runs a command and measures it, on Linux.
 *
 * @throws with what the command said, if it fails
 */
export async function measure(
  [command, ...words]: readonly [string, ...string[]],
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<Cost & { readonly output: string }> {
  const child = spawn('bash', ['-c', timed, 'bash', command, ...words], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  const output = textOf(child, 1);
  const times = textOf(child, 3);
  let peak = 0;
  const sampling = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid));
  }, interval);
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(sampling);
  if (code !== 0) throw new Error(`${command} ${words.join(' ')} in ${folder}\n${output()}`);
  const [wall = NaN, user = NaN, system = NaN] = times().trim().split(' ').map(Number);
  return { wall, cpu: user + system, peak, output: output() };
}

function textOf(child: ChildProcess, pipe: number): () => string {
  let text = '';
  child.stdio[pipe]?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return () => text;
}

/** Megabytes that a process and those below it hold now. */
function memoryOf(pid: number | undefined): number {
  if (pid === undefined) return 0;
  try {
    const [, kilobytes = '0'] =
      /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return Number(kilobytes) / 1024 + children.reduce((sum, id) => sum + memoryOf(Number(id)), 0);
  } catch {
    // It has ended meanwhile.
    return 0;
  }
}
