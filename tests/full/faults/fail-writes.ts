import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Loaded before a build (`--import`), it makes the file system fail as a full or a read-only one does:
// FAIL_WRITES=ENOSPC:12 lets twelve writes below the working folder pass, and none after.

type Call = (...parts: unknown[]) => unknown;

const [code = '', limit = '0'] = (process.env['FAIL_WRITES'] ?? '').split(':');
const here = process.cwd();
let left = Number(limit);

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
    if (!isBelow(target) || !isWrite(flags) || left-- > 0) return call.apply(this, parts);
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

function isBelow(target: unknown): boolean {
  if (typeof target === 'number') return true;
  const path = target instanceof URL ? target.pathname : String(target);
  return path.startsWith(here) || !path.startsWith('/');
}
