import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, vi } from 'vitest';
import { openSite } from '../../../../src/site/pages-beside/open-site.ts';

/** A bundle whose logger takes its configured place once a page is asked for, as Astro's does. */
const bundle = `
let destination = console;
let resolved;
export const app = {
  manifest: { routes: [{ routeData: { component: 'page.astro', route: '/[page]' } }] },
  logger: { warn: () => undefined },
  getLogger: () => (resolved ??= Promise.resolve().then(() => {
    destination = { write: (text) => console.log(text) };
  })),
  setInternals: () => undefined,
  setOptions: ({ logger }) => { destination = logger.options.destination; },
  render: async (request) => {
    await app.getLogger();
    if (request.url.endsWith('/cold/')) destination.write('The tea is cold.');
    return new Response('Tea.', { headers: { 'x-of': 'tea' } });
  },
};
`;

it('gives a page as it is, and leaves one that has something to tell to the build, without a word', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'octant-open-'));
  const file = join(folder, 'prerender-entry.mjs');
  writeFileSync(file, bundle);
  const entry = pathToFileURL(file).href;
  const told = vi.spyOn(console, 'log').mockReturnValue();
  const make = await openSite({ entry, leftOut: new Map(), pagesByKeys: new Map() });
  const page = { file: 'tea/index.html', component: 'page.astro', route: '/[page]' };
  const made = await make({ ...page, url: 'https://tea.example/hot/' });
  expect(new TextDecoder().decode(made?.body)).toBe('Tea.');
  expect(made?.headers).toContainEqual(['x-of', 'tea']);
  expect(await make({ ...page, url: 'https://tea.example/cold/' })).toBeUndefined();
  expect(await make({ ...page, url: 'https://tea.example/', route: '/' })).toBeUndefined();
  expect(told).not.toHaveBeenCalled();
  told.mockRestore();
  rmSync(folder, { recursive: true });
});
