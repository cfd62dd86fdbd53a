import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  keepLastBuild,
  replaceFolder,
  restoreFolder,
} from '../../../../src/site/after-build/keep-last-build.ts';

let folder = '';
const at = (name: string) => join(folder, name);
const put = (name: string, text: string) => {
  mkdirSync(at(name), { recursive: true });
  writeFileSync(at(`${name}/index.html`), text);
};
const page = (name: string) => readFileSync(at(`${name}/index.html`), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'builds-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a finished build', () => {
  it.each([true, false])(
    'takes the place of the last one (if there is one: %s)',
    async (isThere) => {
      if (isThere) put('dist', 'old');
      put('dist-unfinished', 'new');
      await replaceFolder(at('dist'), at('dist-unfinished'));
      expect(page('dist')).toBe('new');
      expect(readdirSync(folder)).toEqual(['dist']);
    },
  );

  it('leaves the last one where it can’t take its place, and says so', async () => {
    put('dist', 'old');
    await expect(replaceFolder(at('dist'), at('nothing'))).rejects.toThrow(
      [
        'The output folder has 1 problem.',
        `- ${at('dist')}: it can't be replaced: ENOENT: no such file or directory, rename '${at('nothing')}' -> '${at('dist')}'`,
        '  Allowed: a folder beside which others may be written, on the same file system',
        `  Hint: make room for it, or make it writable; the finished site stands in ${at('nothing')}`,
      ].join('\n'),
    );
    expect(page('dist')).toBe('old');
    expect(readdirSync(folder)).toEqual(['dist']);
  });
});

describe('a build', () => {
  it('begins with the last one in its place, if that was cut off while it was replaced', () => {
    put('dist-before', 'old');
    restoreFolder(at('dist'));
    expect(page('dist')).toBe('old');
  });

  it('goes beside the output folder until it is done', async () => {
    const hooks = keepLastBuild().hooks as Record<string, (options: object) => unknown>;
    put('dist', 'old');
    let outDir: URL | undefined;
    const config = { outDir: pathToFileURL(at('dist/')) };
    const updateConfig = (changed: { outDir: URL }) => (outDir = changed.outDir);
    hooks['astro:config:setup']?.({ command: 'preview', config, updateConfig });
    expect(outDir).toBeUndefined();
    hooks['astro:config:setup']?.({ command: 'build', config, updateConfig });
    expect(fileURLToPath(outDir ?? '')).toBe(at('dist-unfinished/'));
    put('dist-unfinished', 'new');
    expect(page('dist')).toBe('old');
    await hooks['astro:build:done']?.({});
    expect(page('dist')).toBe('new');
  });
});
