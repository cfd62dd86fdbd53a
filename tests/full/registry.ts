import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { mustRun } from '../support/project-copy.ts';

/** A registry of npm packages, for as long as a test runs. */
export interface Registry extends AsyncDisposable {
  readonly address: string;
}

/**
 * Serves one package as a registry does (https://github.com/npm/registry), and leads whoever asks for
 * another to the registry that npm is configured with.
 *
 * @param tarball of the package, as `npm pack` makes it
 * @param manifest of the same
 */
export async function serveRegistry(
  tarball: string,
  manifest: { readonly name: string; readonly version: string },
): Promise<Registry> {
  const upstream = (await mustRun('npm', ['config', 'get', 'registry'], '.')).trim();
  const data = readFileSync(tarball);
  const integrity = `sha512-${createHash('sha512').update(data).digest('base64')}`;
  const { name, version } = manifest;
  const path = `/${name}/-/${basename(tarball)}`;
  const serve = ({ url = '/' }: IncomingMessage, response: ServerResponse) => {
    const asked = decodeURIComponent(url);
    const release = {
      ...manifest,
      dist: { integrity, tarball: address + path },
    };
    if (asked === path) response.end(data);
    else if (asked === `/${name}`) {
      const packument = {
        name,
        'dist-tags': { latest: version },
        versions: { [version]: release },
      };
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify(packument));
    } else if (asked === `/${name}/latest` || asked === `/${name}/${version}`) {
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify(release));
    } else response.writeHead(307, { Location: new URL(url.slice(1), upstream).href }).end();
  };
  const server = createServer(serve);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
