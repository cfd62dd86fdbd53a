import { expect, it, vi } from 'vitest';
import { serveCitations } from '../../../src/plugin/citation-files/serve-citations.ts';

/** What Astro hands to the hook, as far as it is used. */
function serve(address: string) {
  const injectRoute = vi.fn<(route: { readonly pattern: string }) => void>();
  const hook = { config: { base: '/repo/' }, injectRoute };
  const served = serveCitations(address, hook as unknown as Parameters<typeof serveCitations>[1]);
  return { served, patterns: injectRoute.mock.calls.map(([route]) => route.pattern) };
}

it('adds an address for each format, and tells pages where below the host they are', () => {
  expect(serve('/blog/[slug]/cite')).toEqual({
    served: '/repo/blog/[slug]/cite',
    patterns: [
      '/blog/[...slug]/cite.bib',
      '/blog/[...slug]/cite.biblatex.bib',
      '/blog/[...slug]/cite.ris',
      '/blog/[...slug]/cite.json',
    ],
  });
});

it('adds none to a site that asks for none', () => {
  expect(serve('')).toEqual({ served: '', patterns: [] });
});
