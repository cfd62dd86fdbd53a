import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileBytes } from '../../support/file-bytes.ts';
import { healthySite } from '../../support/healthy-site.ts';
import { copyProject, edit, root, run } from '../../support/project-copy.ts';
import { reportBuilds } from '../../support/report.ts';

/** How many writes pass before the file system takes no more. */
const moments = [0, 1, 3, 8, 20, 40, 60, 80];
const failures = ['ENOSPC', 'EROFS'].flatMap((code) => moments.map((after) => ({ code, after })));
const failing = { NODE_OPTIONS: `--import=${new URL('fail-writes.ts', import.meta.url).href}` };

it('a file system that is full or read-only leaves content and site as they were', async () => {
  using site = await healthySite();
  const content = () => fileBytes(join(site.folder, 'content'));
  await reportBuilds('file systems that take no more', failures, async ({ code, after }) => {
    // Something to write: other texts than the last build had.
    site.heal();
    edit(join(site.folder, 'content/posts/en/note.md'), 'A formula', `${code} after ${after}`);
    const written = content();
    const outcome = await site.build({ ...failing, FAIL_WRITES: `${code}:${after}` });
    expect(outcome.code, outcome.output).not.toBe(0);
    expect(outcome.output).toContain(code);
    expect(content()).toEqual(written);
    site.expectPublished();
  });
  await site.expectHealed();
});

it('a lock file that can’t be written stands as it was, and the command says so', async () => {
  using copy = copyProject('tests/fixtures/healthy');
  const lock = join(copy.folder, 'content/posts/parity.lock.json');
  const before = readFileSync(lock, 'utf8');
  edit(join(copy.folder, 'content/posts/en/note.md'), 'It is hot.', 'It is cold.');
  const words = [join(root, 'src/plugin/parity/bin.ts'), '--confirm', 'note'];
  await reportBuilds(
    'lock files that can’t be written',
    ['ENOSPC:0', 'EROFS:0', 'ENOSPC:1', 'EROFS:1'],
    async (fault) => {
      const env = { ...failing, FAIL_WRITES: fault };
      const { code, output } = await run(process.execPath, words, { cwd: copy.folder, env });
      expect(output).toContain('content/posts/parity.lock.json: The lock has 1 problem.');
      expect(output).toContain('make room for it, or make it writable; it stands as it was');
      expect(code).not.toBe(0);
      expect(readFileSync(lock, 'utf8')).toBe(before);
    },
  );
});
