import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { provideBrowser } from './support/browser.ts';
import { type Build, formulas, site, siteUnderBase, threeLanguages } from './support/builds.ts';
import {
  type Outcome,
  astro,
  copyProject,
  removeCopies,
  root,
  run,
} from './support/project-copy.ts';

// What the browser tests need: a Chromium, and the site built in each of its forms.

const browser = provideBrowser();
console.log(`Chromium (${browser.origin}): ${browser.path}`);

removeCopies();
await Promise.all([buildEssays(), buildFormulas()]);
await buildThreeLanguages();

/** One after the other, since they share the project's caches. */
async function buildEssays(): Promise<void> {
  for (const build of [site, siteUnderBase]) {
    const env = { OUT_DIR: build.folder, BASE_PATH: build.base || '/' };
    mustSucceed(build, await run(process.execPath, [astro, 'build'], { cwd: root, env }));
  }
}

async function buildFormulas(): Promise<void> {
  using copy = copyProject();
  const content = join(copy.folder, 'content');
  rmSync(content, { recursive: true });
  cpSync(join(root, 'tests/fixtures/content'), content, { recursive: true });
  mustSucceed(formulas, await copy.build({ OUT_DIR: join(root, formulas.folder) }));
}

async function buildThreeLanguages(): Promise<void> {
  const cwd = join(root, 'tests/fixtures/sites/three-languages');
  const env = { OUT_DIR: join(root, threeLanguages.folder) };
  mustSucceed(threeLanguages, await run(process.execPath, [astro, 'build'], { cwd, env }));
}

function mustSucceed(build: Build, { code, output }: Outcome): void {
  if (code !== 0) {
    console.error(output);
    throw new Error(`The build of ${build.folder} ended with ${code}`);
  }
  console.log(`Built ${build.folder}`);
}
