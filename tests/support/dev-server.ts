import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { astro } from './project-copy.ts';

/** A dev server of a project. */
export interface DevServer extends AsyncDisposable {
  readonly origin: string;
  /** All that it has said so far. */
  readonly output: () => string;
}

/** Starts the dev server of the project in a folder, and waits until it answers. */
export async function startDevServer(folder: string, port: number): Promise<DevServer> {
  const words = [astro, 'dev', '--port', String(port)];
  const plain = { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: undefined };
  const child = spawn(process.execPath, words, {
    cwd: folder,
    env: { ...process.env, ...plain },
  });
  let output = '';
  const ready = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes(`:${port}/`)) resolve();
      });
    }
    child.on('close', () => {
      reject(new Error(`The dev server ended before it answered:\n${output}`));
    });
  });
  await ready;
  return {
    origin: `http://localhost:${port}`,
    output: () => output,
    [Symbol.asyncDispose]: async () => {
      child.kill();
      await once(child, 'close');
    },
  };
}
