import { spawn } from 'node:child_process';
import { vi } from 'vitest';
import { root } from './project-copy.ts';

/** Serves every build as the browser tests do, from a port on, and gives what ends that. */
export async function serveBuilds(port: number): Promise<() => void> {
  const env = { ...process.env, TEST_PORT: String(port) };
  const server = spawn(process.execPath, ['tests/serve.ts'], { cwd: root, env, stdio: 'ignore' });
  // The last to be served.
  await vi.waitFor(() => fetch(`http://localhost:${port + 3}/note/`), { timeout: 60_000 });
  return () => server.kill();
}
