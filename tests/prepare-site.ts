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
await Promise.all([
  buildCopy(site),
  buildCopy(siteUnderBase),
  buildCopy(formulas, 'tests/fixtures/content'),
  buildThreeLanguages(),
]);

/** From a copy of its own, so that nothing that reads or writes the project's caches meets it. */
async function buildCopy(build: Build, content?: string): Promise<void> {
  using copy = copyProject(content);
  const env = { OUT_DIR: join(root, build.folder), BASE_PATH: build.base || '/' };
  report(build, await copy.build(env));
}

async function buildThreeLanguages(): Promise<void> {
  const cwd = join(root, 'tests/fixtures/sites/three-languages');
  const env = { OUT_DIR: join(root, threeLanguages.folder) };
  report(threeLanguages, await run(process.execPath, [astro, 'build'], { cwd, env }));
}

function report(build: Build, { code, output }: Outcome): void {
  if (code === 0) {
    console.log(`Built ${build.folder}`);
    return;
  }
  console.error(`${output}\nThe build of ${build.folder} ended with ${code}`);
  process.exitCode = 1;
}
