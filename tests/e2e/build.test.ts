import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { site } from '../support/builds.ts';
import { copyProject, root } from '../support/project-copy.ts';

test.setTimeout(120_000);

test('a copy without a mistake is built, to the same bytes in another folder and time zone, from content that is read once', async () => {
  using copy = copyProject();
  const log = join(copy.folder, 'log.txt');
  const spy = new URL('../support/log-reads.ts', import.meta.url).href;
  const source = (name: string) => join(copy.folder, 'src/plugin', name);
  logCalls(source('matrix/read/matrix.ts'), /export function readMatrix\([^)]*\)[^{]*\{/, log);
  logCalls(source('citation/read/read-bib.ts'), /export function readBib\([^)]*\)[^{]*\{/, log);

  const { code, output } = await copy.build({
    TZ: 'Pacific/Kiritimati',
    NODE_OPTIONS: `--import=${spy}`,
    READ_LOG: log,
  });
  expect(output).toContain('Complete!');
  expect(code).toBe(0);

  await test.step('reads and checks each file of the content once, however many pages show it', () => {
    const calls = readFileSync(log, 'utf8').trim().split('\n').sort();
    // Documentation imports its examples by hand, which have no name here.
    expect(calls.filter((call) => call !== 'check undefined')).toEqual([
      'check content/citations/env-matrix.bib',
      'check content/matrices/env-matrix.ts',
      'read content/citations/env-matrix.bib',
      'read content/matrices/env-matrix.ts',
    ]);
  });

  await test.step('gives the bytes that the tested site has', () => {
    const files = (folder: string) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((item) => item.isFile())
        .map((item) => join(item.parentPath, item.name).slice(folder.length))
        .sort();
    const [tested, copied] = [join(root, site.folder), join(copy.folder, 'dist')];
    // The page that reads definitions by itself notes its calls as well, in a script of another name.
    const playground = 'docs/playground/index.html';
    const scripts = [tested, copied].map(
      (folder) => / src="([^"]+)"/.exec(readFileSync(`${folder}/${playground}`, 'utf8'))?.[1],
    );
    const others = (folder: string) => files(folder).filter((file) => !scripts.includes(file));
    expect(others(copied)).toEqual(others(tested));
    for (const file of others(tested).filter((name) => !name.endsWith(playground))) {
      const same = readFileSync(tested + file).equals(readFileSync(copied + file));
      expect(same, file).toBe(true);
    }
  });
});

/** Has a function of a copy note the file that it is called for. */
function logCalls(path: string, head: RegExp, log: string): void {
  const source = readFileSync(path, 'utf8');
  const [start] = head.exec(source) ?? [];
  if (start === undefined) throw new Error(`${path} holds no ${head.source}`);
  const note = `appendFileSync(${JSON.stringify(log)}, \`check \${file}\\n\`);`;
  const imported = "import { appendFileSync } from 'node:fs';\n";
  writeFileSync(path, imported + source.replace(start, `${start} ${note}`));
}
