import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Page, expect } from 'playwright/test';
import { astro, plain } from './project-copy.ts';

/** A dev server of a project. */
export interface DevServer extends AsyncDisposable {
  readonly origin: string;
  /** Asks for a page on a connection of its own, since the server ends one that rests. */
  readonly ask: (path: string) => Promise<Response>;
  /** All that it has said so far. */
  readonly output: () => string;
}

/** Starts the dev server of the project in a folder, and waits until it answers. */
export async function startDevServer(
  folder: string,
  port: number,
  env: NodeJS.ProcessEnv = {},
): Promise<DevServer> {
  const words = [astro, 'dev', '--port', String(port)];
  const child = spawn(process.execPath, words, {
    cwd: folder,
    env: { ...process.env, ...plain, ...env },
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
  const origin = `http://localhost:${port}`;
  return {
    origin,
    ask: (path) => fetch(origin + path, { headers: { connection: 'close' } }),
    output: () => output,
    [Symbol.asyncDispose]: async () => {
      child.kill();
      await once(child, 'close');
    },
  };
}

/**
 * Waits until a page of the dev server has an error over it that says something. The page is asked
 * for again until then: one that was loading while a file changed is not told of the change, and one
 * that loads itself again is in the way of going elsewhere.
 */
export async function expectOverlay(page: Page, address: string, said: string): Promise<void> {
  await expect(async () => {
    await page.goto(address, { timeout: 10_000 });
    const overlay = page.locator('vite-error-overlay');
    await expect(overlay).toContainText(said, { timeout: 5_000 });
  }).toPass({ timeout: 90_000 });
}
