import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { site } from '../../../src/site/config/site.ts';

const root = new URL('../../..', import.meta.url).pathname;
const files = globSync(['astro.config.mjs', '{src/site,public}/**/*'], {
  cwd: root,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name));

it('nothing but the content knows who writes the site and where it stands', () => {
  const names = [
    site.authorName,
    new URL(site.address).host,
    ...Object.values(site.name),
    ...Object.values(site.description),
    ...[site.comments?.repo ?? []].flat(),
  ];
  const knowing = files.filter((file) => {
    const text = readFileSync(file, 'utf8').toLowerCase();
    return names.some((name) => text.includes(name.toLowerCase()));
  });
  expect(files.length).toBeGreaterThan(50);
  expect(knowing).toEqual([]);
});
