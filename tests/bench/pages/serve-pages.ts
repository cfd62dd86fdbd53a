import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Text is sent compressed; a face has been. */
const compressed = ['.html', '.css', '.js', '.svg'];

/** A built site that is served. */
export interface ServedPages {
  readonly origin: string;
  /** What is sent for an address of it, before it is compressed; nothing for what is not there. */
  readonly read: (address: string) => Buffer | undefined;
  readonly close: () => Promise<void>;
}

/** What stands beside the built files. */
export interface Beside {
  /** Makes pages of a page, each served where its name is the address's query. */
  readonly variantsOf?: (html: string) => Readonly<Record<string, string>>;
  /** Further files, by path. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Serves a built site as a static host does. */
export async function servePages(
  folder: string,
  { variantsOf = () => ({}), files = {} }: Beside = {},
): Promise<ServedPages> {
  const read = (address: string) => {
    const { pathname, search } = new URL(address, 'http://localhost');
    const name = fileOf(pathname);
    const further = files[name];
    if (further !== undefined) return Buffer.from(further);
    try {
      const body = readFileSync(join(folder, name));
      const variant = variantsOf(name.endsWith('.html') ? body.toString() : '')[search.slice(1)];
      if (name.endsWith('.html') && variant !== undefined) return Buffer.from(variant);
      return name.endsWith('.css') && search ? withoutFaces(body) : body;
    } catch {
      return undefined;
    }
  };
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    const body = read(address);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    const type = extname(fileOf(new URL(address, 'http://localhost').pathname));
    const head = { 'content-type': types[type] ?? 'text/plain', 'cache-control': 'max-age=600' };
    if (!compressed.includes(type)) response.writeHead(200, head).end(body);
    else {
      response.writeHead(200, { ...head, 'content-encoding': 'gzip' });
      response.end(gzipSync(body, { level: 9 }));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    read,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}

function fileOf(pathname: string): string {
  const name = decodeURIComponent(pathname);
  return name.endsWith('/') ? `${name}index.html` : name;
}

function withoutFaces(sheet: Buffer): Buffer {
  return Buffer.from(sheet.toString().replaceAll(/@font-face\{[^}]*\}/g, ''));
}
