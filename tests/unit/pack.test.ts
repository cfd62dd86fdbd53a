import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderMatrix } from 'astro-octant/matrix';
import { afterAll, beforeAll, expect, it } from 'vitest';
import essay from '../../content/matrices/env-matrix.ts';
import manifest from '../../package.json' with { type: 'json' };
import { root } from '../support/project-copy.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'octant-pack-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('is not published before its manifest names the repository that publishes it', () => {
  const check = (text: object) => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify(text));
    const words = [join(root, 'src/pack.ts'), 'check'];
    return spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  };
  const [repository, bugs] = [
    { url: 'git+https://example.org/a.git' },
    { url: 'https://example.org' },
  ];
  expect(check({}).stderr).toContain('package.json does not say repository and bugs');
  expect(check({ repository }).stderr).toContain('package.json does not say bugs, ');
  expect(check({ repository, bugs })).toMatchObject({ status: 0, stderr: '' });
});

it('shows in its README the picture that its own command draws', () => {
  const file = '.github/env-matrix.svg';
  const options = { figure: 'overview', view: 'lattice', lang: ['en', 'zh'] } as const;
  expect(readFileSync(join(root, file), 'utf8')).toBe(`${renderMatrix(essay, options)}\n`);
  expect(manifest.files).toContain(file);
  const pictures = readFileSync(join(root, 'README.md'), 'utf8').matchAll(
    /!\[[^\]]*\]\(([^)]+)\)/g,
  );
  expect([...pictures].map(([, path]) => path)).toEqual([file]);
});

it('is by the author that its licence names, and can be added by a command of Astro', () => {
  const licence = readFileSync(join(root, 'LICENSE'), 'utf8');
  expect(licence).toContain(`Copyright (c) 2026 ${manifest.author}`);
  expect(manifest.keywords).toContain('astro-integration');
});
