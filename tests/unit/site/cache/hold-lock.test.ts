import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { holdLock } from '../../../../src/site/cache/hold-lock.ts';

let folder = '';
const lock = () => join(folder, 'cache/pages.lock');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const ended = () => String(spawnSync(process.execPath, ['--version']).pid);

it('is held until it is let go', () => {
  const release = holdLock(lock());
  expect(existsSync(lock())).toBe(true);
  release?.();
  expect(existsSync(lock())).toBe(false);
});

it.each([
  ['a process that has ended', ended],
  ['this process, whose build has failed', () => String(process.pid)],
  ['nobody', () => ''],
  ['a scribble', () => 'scribble'],
])('is taken from %s', (_, holder) => {
  holdLock(lock())?.();
  writeFileSync(lock(), holder());
  expect(holdLock(lock())).toBeDefined();
});

it('is left to another process that is there', () => {
  holdLock(lock())?.();
  writeFileSync(lock(), String(process.ppid));
  expect(holdLock(lock())).toBeUndefined();
  expect(existsSync(lock())).toBe(true);
});

it('is had by nobody where no file can be written', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(holdLock(join(folder, 'file/pages.lock'))).toBeUndefined();
});
