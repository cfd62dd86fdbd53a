import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Loaded before a build (`--import`), it makes the file system fail as a full or a read-only one does:
// FAIL_WRITES=ENOSPC:12 lets twelve writes below the working folder pass, and none after. SIGKILL:12
// ends the process in the middle of the thirteenth, and COUNT_WRITES names a file for how many there were.

type Call = (...parts: unknown[]) => unknown;

const [code = '', limit = '0'] = (process.env['FAIL_WRITES'] ?? '').split(':');
const here = process.cwd();
let left = code === '' ? Infinity : Number(limit);
const log = process.env['COUNT_WRITES'];
const { writeFileSync } = fs;
let count = 0;

const writing = ['writeFile', 'appendFile', 'mkdir', 'mkdtemp', 'copyFile', 'cp'];
/** A full disk lets go of what it holds, a read-only one doesn't. */
const changing = ['rename', 'rm', 'unlink', 'rmdir', 'utimes', 'truncate'];
const all = code === 'EROFS' ? [...writing, ...changing] : writing;

for (const [on, ending] of [
  [fs, ''],
  [fs, 'Sync'],
  [fs.promises, ''],
] as const) {
  const calls = on as unknown as Record<string, Call | undefined>;
  for (const name of all) wrap(calls, `${name}${ending}`, ending, () => true);
  wrap(
    calls,
    `open${ending}`,
    ending,
    (flags) => typeof flags === 'string' && /[wax+]/.test(flags),
  );
}
syncBuiltinESMExports();
if (log) {
  process.on('exit', () => {
    writeFileSync(log, String(count));
  });
}

function wrap(
  calls: Record<string, Call | undefined>,
  name: string,
  ending: string,
  isWrite: (flags: unknown) => boolean,
): void {
  const call = calls[name];
  if (!call) return;
  calls[name] = function (this: unknown, ...parts: unknown[]) {
    const [target, flags] = parts;
    if (!isBelow(target) || !isWrite(flags)) return call.apply(this, parts);
    count += 1;
    if (left-- > 0) return call.apply(this, parts);
    if (code === 'SIGKILL') killWithin(name, target, flags);
    const reason = code === 'EROFS' ? 'read-only file system' : 'no space left on device';
    const error = Object.assign(new Error(`${code}: ${reason}, ${name} '${String(target)}'`), {
      code,
    });
    if (ending === 'Sync') throw error;
    const done = parts.at(-1);
    if (typeof done !== 'function') return Promise.reject(error);
    process.nextTick(done, error);
    return undefined;
  };
}

/** Ends the process with half of a file written. */
function killWithin(name: string, target: unknown, data: unknown): void {
  if (name.startsWith('writeFile') && (typeof data === 'string' || data instanceof Uint8Array)) {
    writeFileSync(target as string, data.slice(0, data.length / 2));
  }
  process.kill(process.pid, 'SIGKILL');
}

function isBelow(target: unknown): boolean {
  if (typeof target === 'number') return true;
  const path = target instanceof URL ? target.pathname : String(target);
  return path.startsWith(here) || !path.startsWith('/');
}
