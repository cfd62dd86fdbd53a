import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Loaded before a build, by NODE_OPTIONS: notes each file of the content that it reads as text.

const log = process.env['READ_LOG'] ?? '';
const { appendFileSync, readFile, readFileSync } = fs;
const { readFile: readLater } = fs.promises;

function note(path: unknown): void {
  const [, file] = /\/(content\/(?:citations|matrices)\/.+)$/.exec(String(path)) ?? [];
  if (file !== undefined) appendFileSync(log, `read ${file}\n`);
}

function noting<Read extends (...words: never[]) => unknown>(read: Read): Read {
  return ((...words: Parameters<Read>) => {
    note(words[0]);
    return read(...words);
  }) as Read;
}

fs.readFileSync = noting(readFileSync);
fs.readFile = Object.assign(noting(readFile), { __promisify__: readFile.__promisify__ });
fs.promises.readFile = noting(readLater);
syncBuiltinESMExports();
