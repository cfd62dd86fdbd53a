import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts a thread of a build, for which nothing waits: what it has not done when the build needs it is
 * done without it, and a build that fails doesn't wait for it to end.
 *
 * @param file its first module, as source
 */
export function startThread(
  file: URL,
  options: Pick<WorkerOptions, 'resourceLimits' | 'workerData'>,
): Worker {
  const thread = new Worker(file, {
    ...options,
    // Our own package as source, as Astro reads it.
    execArgv: ['--conditions=astro'],
    env: { ...process.env, ...keptCode() },
  });
  thread.on('error', () => undefined);
  thread.unref();
  return thread;
}

/** Where Astro has Node keep compiled code from run to run, which Node tells no thread of itself. */
function keptCode(): NodeJS.ProcessEnv {
  const folder = getCompileCacheDir();
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: dirname(folder) };
}
