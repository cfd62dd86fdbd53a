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
  /** Makes of a page what is served where the name stands as the address's query. */
  readonly variants?: Readonly<Record<string, (html: string) => string>>;
  /** Further files, by path. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Serves a built site as a static host does, which has each answer ready. */
export async function servePages(
  folder: string,
  { variants = {}, files = {} }: Beside = {},
): Promise<ServedPages> {
  const read = (address: string) => {
    const { pathname, search } = new URL(address, 'http://localhost');
    const name = fileOf(pathname);
    const further = files[name];
    if (further !== undefined) return Buffer.from(further);
    try {
      const body = readFileSync(join(folder, name));
      const makeVariant = variants[search.slice(1)];
      if (name.endsWith('.html') && makeVariant) return Buffer.from(makeVariant(body.toString()));
      return name.endsWith('.css') && search ? withoutFaces(body) : body;
    } catch {
      return undefined;
    }
  };
  const answers = new Map<string, Answer>();
  const server = createServer(({ url: address = '/' }, response) => {
    const answer = answers.get(address) ?? answerTo(address, read(address));
    answers.set(address, answer);
    response.writeHead(answer.status, answer.head).end(answer.body);
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

interface Answer {
  readonly status: number;
  readonly head: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

function answerTo(address: string, body: Buffer | undefined): Answer {
  if (!body) return { status: 404, head: {} };
  const type = extname(fileOf(new URL(address, 'http://localhost').pathname));
  const head = { 'content-type': types[type] ?? 'text/plain', 'cache-control': 'max-age=600' };
  if (!compressed.includes(type)) return { status: 200, head, body };
  const encoded = { ...head, 'content-encoding': 'gzip' };
  return { status: 200, head: encoded, body: gzipSync(body, { level: 9 }) };
}

function fileOf(pathname: string): string {
  const name = decodeURIComponent(pathname);
  return name.endsWith('/') ? `${name}index.html` : name;
}

function withoutFaces(sheet: Buffer): Buffer {
  return Buffer.from(sheet.toString().replaceAll(/@font-face\{[^}]*\}/g, ''));
}
