import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { mustRun, root } from '../support/project-copy.ts';

const sources = join(root, 'tests/fixtures/hosts');

/** A folder that holds the packed package, and beside it the hosts that install it. */
export interface Hosts extends Disposable {
  /**
   * Copies a host there, with what all of them show, and installs it as its author would.
   *
   * @param variant what its pages read from the environment, for a folder that stands for several
   */
  install(name: string, variant?: Variant): Promise<string>;
}

/** One of the hosts that a folder stands for. */
export interface Variant {
  readonly folder: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** A place for hosts outside the project, whose packages would be found. */
export function placeForHosts(): Hosts {
  const folder = mkdtempSync(join(tmpdir(), 'octant-hosts-'));
  cpSync(inject('tarball'), join(folder, 'astro-octant.tgz'));
  return {
    async install(name, { folder: source, variables } = { folder: name, variables: {} }) {
      const host = join(folder, name);
      cpSync(join(sources, source), host, { recursive: true });
      const lines = Object.entries(variables).map(([key, value]) => `${key}=${value}\n`);
      writeFileSync(join(host, '.env'), lines.join(''));
      cpSync(join(sources, 'shared'), join(host, 'src'), { recursive: true });
      await mustRun('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], host);
      return host;
    },
    [Symbol.dispose]: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A host that answers requests. */
export interface ServedHost extends Disposable {
  readonly origin: string;
}

/** Starts what serves a host, and waits until it says where. */
export async function serveHost(folder: string, words: readonly string[]): Promise<ServedHost> {
  const plain = { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: undefined };
  const server = spawn(process.execPath, words, {
    cwd: folder,
    env: { ...process.env, ...plain },
  });
  return {
    origin: await addressIn(server),
    [Symbol.dispose]: () => {
      server.kill();
    },
  };
}

async function addressIn(server: ChildProcess): Promise<string> {
  let said = '';
  const found = Promise.withResolvers<string>();
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [origin] = /http:\/\/localhost:\d+/.exec(said) ?? [];
      if (origin !== undefined) found.resolve(origin);
    });
  }
  const ended = once(server, 'exit').then(() => {
    throw new Error(`The server ended before it served:\n${said}`);
  });
  return Promise.race([found.promise, ended]);
}
