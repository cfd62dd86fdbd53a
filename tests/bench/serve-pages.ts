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

/**
 * Serves a built site as a static host does.
 *
 * @param variantsOf makes pages of a page, each served where its name is the address's query
 */
export async function servePages(
  folder: string,
  variantsOf: (html: string) => Readonly<Record<string, string>>,
): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const type = extname(name);
    let body: Buffer | string;
    try {
      body = readFileSync(join(folder, name));
    } catch {
      response.writeHead(404).end();
      return;
    }
    if (type === '.html') body = variantsOf(body.toString())[search.slice(1)] ?? body;
    if (type === '.css' && search) body = body.toString().replaceAll(/@font-face\{[^}]*\}/g, '');
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
    close: () =>
      new Promise((resolve) =>
        server.close(() => {
          resolve();
        }),
      ),
  };
}
