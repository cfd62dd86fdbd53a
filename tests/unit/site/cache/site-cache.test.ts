import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { siteCache } from '../../../../src/site/cache/site-cache.ts';
import { handedOn } from '../../../../src/site/config/handed-on.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'octant-site-'));
  for (const name of ['node_modules', 'src/site', 'content/citations'])
    mkdirSync(join(root, name), { recursive: true });
  writeFileSync(join(root, 'node_modules/.package-lock.json'), '{}');
  writeFileSync(join(root, 'astro.config.mjs'), 'export default {};');
  writeFileSync(join(root, 'src/site/a.ts'), '1');
  writeFileSync(join(root, 'content/citations/tea.bib'), '@misc{tea}');
});
afterEach(() => {
  rmSync(root, { recursive: true });
  delete handedOn.cache;
});

/** Begins a build, or what else Astro does, and gives what is kept of earlier ones. */
async function begin(command: 'build' | 'dev' = 'build', words: readonly string[] = []) {
  const config = {
    root: pathToFileURL(`${root}/`),
    cacheDir: pathToFileURL(`${root}/node_modules/.astro/`),
  };
  const setup = { command, config } as HookParameters<'astro:config:setup'>;
  const { hooks } = siteCache(words);
  await hooks['astro:config:setup']?.(setup);
  return handedOn.cache;
}

async function keep(): Promise<void> {
  (await begin())?.write('tea', Buffer.from('cha'));
}

it('keeps from build to build, below Astro’s own cache', async () => {
  await keep();
  expect((await begin())?.read('tea')?.toString()).toBe('cha');
  expect(readdirSync(join(root, 'node_modules/.astro/octant-site'))).toHaveLength(1);
});

it.each([
  'src/site/a.ts',
  'content/citations/tea.bib',
  'astro.config.mjs',
  'node_modules/.package-lock.json',
])('makes everything anew once %s has changed', async (file) => {
  await keep();
  appendFileSync(join(root, file), ' ');
  expect((await begin())?.read('tea')).toBeUndefined();
});

it('keeps nothing of what --force is to make anew', async () => {
  await keep();
  expect((await begin('build', ['build', '--force']))?.read('tea')).toBeUndefined();
});

it('keeps nothing in dev, nor where nobody knows which packages are installed', async () => {
  expect(await begin('dev')).toBeUndefined();
  rmSync(join(root, 'node_modules/.package-lock.json'));
  expect(await begin()).toBeUndefined();
});
