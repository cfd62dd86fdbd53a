import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const config = `export default { i18n: { defaultLocale: 'en', locales: ['en', 'zh'] } };\n`;

/** A project of its own to read and to change, gone when it is disposed of. */
export interface Project extends Disposable {
  readonly root: string;
  write(file: string, text: string): void;
  read(file: string): string;
}

/** Makes a project of the given posts, by their path below `content/posts`. */
export function makeProject(posts: Readonly<Record<string, string>>): Project {
  const root = mkdtempSync(join(tmpdir(), 'octant-parity-'));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  write('astro.config.mjs', config);
  for (const [name, text] of Object.entries(posts)) write(`content/posts/${name}`, text);
  return {
    root,
    write,
    read: (file) => readFileSync(join(root, file), 'utf8'),
    [Symbol.dispose]: () => {
      rmSync(root, { recursive: true });
    },
  };
}
