import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { root as project } from './project-copy.ts';

/** A site that nginx serves by the lines that the README leads to. */
export interface Served extends AsyncDisposable {
  readonly origin: string;
}

const file = '.github/nginx.conf';
const example = readFileSync(join(project, file), 'utf8');

/**
 * Serves a folder by those lines, in which only the places are changed.
 *
 * @param folder what the addresses of the host stand for
 * @param base the base path of the site within it, without a slash at its end
 */
export async function serveByNginx(folder: string, base: string, port: number): Promise<Served> {
  const own = mkdtempSync(join(tmpdir(), 'octant-nginx-'));
  chmodSync(own, 0o755);
  const written = [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['root /srv/site;', `root ${folder};`],
    ['include mime.types;', 'include /etc/nginx/mime.types;'],
    ['~^/_astro/', `~^${base}/_astro/`],
    ['error_page 404 /404.html;', `error_page 404 ${base}/404.html;`],
  ].reduce((text, [from = '', to = '']) => {
    if (!text.includes(from)) throw new Error(`${file} has no  ${from}`);
    return text.replace(from, to);
  }, example);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${own}/${name};`,
  );
  writeFileSync(
    join(own, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${own}/pid;
error_log stderr notice;
events {}
http {
access_log off;
${temporary.join('\n')}
${written}}
`,
  );
  const nginx = spawn('/usr/sbin/nginx', ['-p', own, '-c', join(own, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await started(nginx.stderr);
  return {
    origin: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      const ended = new Promise((resolve) => nginx.once('exit', resolve));
      nginx.kill('SIGTERM');
      await ended;
      rmSync(own, { recursive: true });
    },
  };
}

/** Waits until its workers run; what it complains of before is why they don't. */
async function started(stderr: Readable): Promise<void> {
  const told: string[] = [];
  for await (const line of createInterface(stderr)) {
    told.push(line);
    if (line.includes('start worker process ')) return;
  }
  throw new Error(told.join('\n'));
}
