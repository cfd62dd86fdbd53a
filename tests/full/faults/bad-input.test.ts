import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileBytes } from '../../support/file-bytes.ts';
import { healthySite } from '../../support/healthy-site.ts';
import { reportBuilds } from '../../support/report.ts';
import { mistakes } from './mistakes.ts';

it('every mistake stops the build with how to mend it, and touches neither content nor site', async () => {
  using site = await healthySite();
  const content = () => [
    ...fileBytes(join(site.folder, 'content')),
    ...fileBytes(join(site.folder, 'public')),
  ];
  await reportBuilds('mistakes in the content of a site', mistakes, async ({ make, says }) => {
    site.heal();
    make(site.folder);
    const written = content();
    const { code, output } = await site.build();
    for (const line of says) expect(output).toContain(line);
    // Astro would say a hint of the error again, below the message that holds it.
    expect(output).not.toMatch(/^ *Hint:$/m);
    expect(code).not.toBe(0);
    expect(content()).toEqual(written);
    site.expectPublished();
  });
  await site.expectHealed();
});
