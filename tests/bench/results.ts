import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Circumstances } from '../../content/measurements/runs.ts';
import { root } from '../support/project-copy.ts';

/** This machine, today. */
export function circumstances(): Circumstances {
  const [load = NaN] = loadavg().slice(2);
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: cpus()[0]?.model.trim() ?? arch(),
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    load: Number(load.toFixed(1)),
    system: `${platform()} ${release()}`,
    node: process.versions.node,
  };
}

/** Puts a run in place of the last one of its name, in the file of its kind. */
export function writeResults(kind: string, name: string, run: Circumstances): void {
  const file = join(root, 'content/measurements', `${kind}.json`);
  const runs = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as object) : {};
  writeFileSync(file, JSON.stringify({ ...runs, [name]: run }, null, 2) + '\n');
}
