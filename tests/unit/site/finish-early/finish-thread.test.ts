import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { Worker } from 'node:worker_threads';
import { join } from 'node:path';
import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { finishBeside } from '../../../../src/site/finish-early/finish-beside.ts';
import { writeSign } from '../../../../src/site/formulas/formula-sign.ts';
import { shareFormulas } from '../../../../src/site/formulas/shared-formulas.ts';

const signOf = (tex: string) => writeSign({ tex, isDisplay: false });
const pageWith = (tex: string) => {
  const text = `<p class="prose">Tea <span class="katex">${signOf(tex)}</span>.</p>`;
  const page = `<html lang="en"><head></head><body><article>${text}</article></body></html>`;
  return new TextEncoder().encode(page);
};

it('finishes pages with the formulas of the build, and leaves a page with another', async () => {
  const root = mkdtempSync(join(tmpdir(), 'octant-finish-'));
  const module = new URL('../../../../src/site/finish-early/finish-thread.ts', import.meta.url);
  const thread = new Worker(module, { execArgv: ['--conditions=astro'] });
  const formulas = shareFormulas([
    [signOf('a'), { element: h('span'), spoken: '<math>a</math>', seen: '' }],
  ]);
  const site = {
    root,
    base: '/',
    assets: '_astro',
    formulas,
    cache: { folder: root, version: '1' },
  };
  const left: string[] = [];
  const finish = finishBeside(thread, site, (_, file) => {
    left.push(file);
    return Promise.resolve(undefined);
  });
  const [read] = await Promise.all([
    finish(pageWith('a'), 'tea/index.html'),
    finish(pageWith('b'), 'cup/index.html'),
  ]);
  expect(read?.tag).toBe('en');
  expect(new TextDecoder().decode(read?.content)).toContain('<math>a</math>');
  expect(left).toEqual(['cup/index.html']);
  await thread.terminate();
  rmSync(root, { recursive: true });
});
