import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { healthySite } from '../../support/healthy-site.ts';
import { reportBuilds } from '../../support/report.ts';

/** Where builds keep what they may want again: Astro, Vite, and whatever else writes there. */
const caches = ['node_modules', '.astro'];

/** What may become of each file, and which of them it becomes of. */
const faults: readonly {
  readonly title: string;
  readonly name?: RegExp;
  /** @param other what another file of that cache holds */
  readonly harm: (bytes: Buffer, other: Buffer) => Buffer;
}[] = [
  { title: 'cut', harm: (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2)) },
  { title: 'empty', harm: () => Buffer.alloc(0) },
  {
    title: 'scribbled on',
    harm: (bytes) => Buffer.concat([Buffer.from('scribble'), bytes.subarray(8)]),
  },
  { title: 'scribbled on at the end', harm: (bytes) => Buffer.concat([bytes, bytes.subarray(-9)]) },
  {
    title: 'full of merge marks',
    harm: (bytes) =>
      Buffer.concat([Buffer.from('<<<<<<< HEAD\n'), bytes, Buffer.from('\n>>>>>>> other\n')]),
  },
  {
    title: 'of other texts',
    name: /json/,
    harm: (bytes) => Buffer.from(bytes.toString().replaceAll('A Note', 'A Fake')),
  },
  { title: 'in the place of another', name: /octant-(site|figures)/, harm: (_, other) => other },
  {
    title: 'of other bytes in the middle',
    harm: (bytes) => {
      const middle = Math.floor(bytes.length / 2);
      return Buffer.concat([
        bytes.subarray(0, middle),
        Buffer.from('x'),
        bytes.subarray(middle + 1),
      ]);
    },
  },
];

it('no cache is believed that isn’t as a build has left it', async () => {
  using site = await healthySite();
  await reportBuilds('faults in caches', faults, async ({ name = /./, harm }) => {
    const files = caches
      .flatMap((cache) => filesBelow(join(site.folder, cache)))
      .filter((file) => name.test(file));
    expect(files).not.toEqual([]);
    const kept = files.map((file) => readFileSync(file));
    for (const [index, bytes] of kept.entries())
      writeFileSync(files[index] ?? '', harm(bytes, kept.at(index - 1) ?? bytes));
    rmSync(join(site.folder, 'dist'), { recursive: true });
    const { code, output } = await site.build();
    expect(code, output).toBe(0);
    site.expectPublished();
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
