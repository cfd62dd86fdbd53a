import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { healthySite } from '../../support/healthy-site.ts';
import { randomFrom } from '../../support/posts/random.ts';
import { astro, edit } from '../../support/project-copy.ts';
import { reportBuilds } from '../../support/report.ts';

const kills = 20;
/** A whole build follows so many, and finds what all of them have left. */
const series = 4;
/** What Astro says after it has written the site: that is no moment to kill it at. */
const lastLines = 4;

it('a build that is killed at any moment leaves the site as it was, and the next one is right', async () => {
  using site = await healthySite();
  const random = randomFrom(13);
  const lines = site.output.trimEnd().split('\n').length - lastLines;
  // By what it says, and not by time: a busy machine is slower.
  const moments = Array.from({ length: kills }, () => random.whole(0, lines - 1));
  let killed = 0;
  await reportBuilds('builds that were killed', moments, async (line) => {
    killed += 1;
    // Another text than the last build had, so that there is something new in every cache.
    edit(join(site.folder, 'content/posts/en/note.md'), 'title: ', `title: ${killed} `);
    await killBuild(site.folder, line);
    site.heal();
    site.expectPublished();
    if (killed % series !== 0) return;
    const { code, output } = await site.build();
    expect(code, output).toBe(0);
    site.expectPublished();
  });
});

/** Starts a build, and ends it with all that it has started once it has said so many lines. */
async function killBuild(cwd: string, lines: number): Promise<void> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(process.execPath, [astro, 'build'], { cwd, env, detached: true });
  let said = '';
  let isKilled = false;
  const kill = (chunk: Buffer) => {
    said += chunk.toString();
    if (isKilled || said.split('\n').length <= lines || !child.pid) return;
    isKilled = true;
    process.kill(-child.pid, 'SIGKILL');
  };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', kill);
  const signal = await new Promise((resolve) =>
    child.on('close', (_, by) => {
      resolve(by);
    }),
  );
  expect(signal, said).toBe('SIGKILL');
}
