import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startThread } from '../../../../src/site/threads/start-thread.ts';

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'octant-thread-'))));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function start(source: string, workerData?: unknown) {
  const file = join(folder, `${Math.random()}.mjs`);
  writeFileSync(file, `import { parentPort, workerData } from 'node:worker_threads';\n${source}`);
  return startThread(pathToFileURL(file), { workerData });
}

it('keeps compiled code where the build keeps its own', async () => {
  module.enableCompileCache(join(folder, 'code'));
  const kept = module.getCompileCacheDir() ?? '';
  const thread = start(
    `import module from 'node:module';
    parentPort.postMessage([workerData, module.getCompileCacheDir()]);`,
    'tea',
  );
  const [given, there] = await new Promise<string[]>((told) => thread.once('message', told));
  expect(given).toBe('tea');
  expect(there).toBe(kept);
  expect(dirname(kept)).not.toBe('.');
});

it('leaves what goes wrong in it to the build', async () => {
  const thread = start(`throw new Error('no tea');`);
  expect(await new Promise((told) => thread.once('exit', told))).toBe(1);
});
