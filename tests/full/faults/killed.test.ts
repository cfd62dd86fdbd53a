import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { healthySite } from '../../support/healthy-site.ts';
import { randomFrom } from '../../support/posts/random.ts';
import { edit } from '../../support/project-copy.ts';
import { reportBuilds } from '../../support/report.ts';

const kills = 20;
/** A whole build follows so many, and finds what all of them have left. */
const series = 4;
const preload = { NODE_OPTIONS: `--import=${new URL('fail-writes.ts', import.meta.url).href}` };

it('a build that is killed at any moment leaves the site as it was, and the next one is right', async () => {
  using site = await healthySite();
  const log = join(site.folder, 'writes.txt');
  // One that has nothing new to keep writes the least.
  expect((await site.build({ ...preload, COUNT_WRITES: log })).code).toBe(0);
  const writes = Number(readFileSync(log, 'utf8'));
  expect(writes).toBeGreaterThan(50);
  const random = randomFrom(13);
  // By what it has written, and not by time: a busy machine is slower.
  const moments = Array.from({ length: kills }, () => random.whole(0, writes - 1));
  let killed = 0;
  await reportBuilds('builds that were killed', moments, async (after) => {
    killed += 1;
    // Another text than the last build had, so that there is something new in every cache.
    edit(join(site.folder, 'content/posts/en/note.md'), 'title: ', `title: ${killed} `);
    const env = { ...preload, FAIL_WRITES: `SIGKILL:${after}` };
    const { code, output } = await site.build(env);
    expect(code, output).toBe(null);
    site.heal();
    site.expectPublished();
    if (killed % series !== 0) return;
    const whole = await site.build();
    expect(whole.code, whole.output).toBe(0);
    site.expectPublished();
  });
});
