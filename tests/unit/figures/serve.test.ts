import { expect, it, vi } from 'vitest';
import { serveFigures } from '../../../src/plugin/figures/serve.ts';

const root = new URL('../../../', import.meta.url);

/** What Astro hands to the hook, as far as it is used. */
function hookAt(folder: URL) {
  const injectRoute = vi.fn();
  const hook = {
    config: { root: folder },
    injectRoute,
    logger: { info: vi.fn() },
    updateConfig: vi.fn(),
  };
  return { injectRoute, hook: hook as unknown as Parameters<typeof serveFigures>[1] };
}

it('adds an address for each format', async () => {
  const { hook, injectRoute } = hookAt(root);
  await serveFigures('./content/matrices/', hook);
  const patterns = injectRoute.mock.calls.map(([route]) => (route as { pattern: string }).pattern);
  expect(patterns).toEqual([
    '/figures/[matrix]/[figure].[lang].svg',
    '/figures/[matrix]/[figure].[lang].png',
  ]);
});

it('adds none where a site has no definitions', async () => {
  const { hook, injectRoute } = hookAt(new URL('src/', root));
  await serveFigures(undefined, hook);
  expect(injectRoute).not.toHaveBeenCalled();
});

it('stops where the folder that the author names is not there', async () => {
  const { hook } = hookAt(root);
  await expect(serveFigures('content/matricse', hook)).rejects.toThrowErrorMatchingInlineSnapshot(`
    [OctantError: The call of octant() in the configuration has 1 problem.
    - matrices: the project has no folder "content/matricse"
      Allowed: a folder of definitions, relative to the project, such as "content/matrices"
      Hint: write the folder as it is called, or leave the option out]
  `);
});
