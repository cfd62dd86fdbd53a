import type { AstroPrerenderer } from 'astro';
import { expect, it } from 'vitest';
import type { FinishPage } from '../../../../src/site/finish-early/early-finisher.ts';
import { finishAtOnce } from '../../../../src/site/finish-early/finish-at-once.ts';
import type { Paths } from '../../../../src/site/cache/unkept-pages.ts';

const made: AstroPrerenderer = {
  name: 'made',
  getStaticPaths: () => Promise.resolve([]),
  render: ({ url }) => {
    const response = new Response(`made: ${url}`, { status: 203, headers: { 'x-of': 'a' } });
    return Promise.resolve({ response, metadata: { contentEntryKeys: ['tea'] } as never });
  },
};

const addressOf = (path: string) => `https://example.org/${path}`;

/** A build in which two pages are to be made, and what the search has been told of it. */
async function begin(finish: FinishPage) {
  const told: unknown[] = [];
  const paths = [{ pathname: '/a' }] as Paths;
  const toMake = [
    { file: 'a/index.html', component: 'src/site/pages/[...page].astro' },
    { file: 'b/index.html', component: 'src/site/pages/[...list]/index.astro' },
  ].map((page) => ({ ...page, url: addressOf(page.file.slice(0, 2)) }));
  const pages = new Map(toMake.map((page) => [page.url, page]));
  const prerenderer = finishAtOnce(made, () => ({ paths, pages, finish }), {
    list: (...listed) => told.push(['list', ...listed]),
    foresee: (file, read) => told.push(['foresee', file, read?.digest]),
    settle: () => told.push(['settle']),
  });
  expect(await prerenderer.getStaticPaths()).toBe(paths);
  /** Has a page made, and reads it as Astro does. */
  const make = async (path: string) => {
    const result = await prerenderer.render(new Request(addressOf(path)), {} as never);
    const { response, metadata } = result as { response: Response; metadata: unknown };
    const body = new TextDecoder().decode(await response.arrayBuffer());
    return { response, metadata, body };
  };
  return { make, told, prerenderer };
}

const read: FinishPage = (body) =>
  Promise.resolve({ tag: 'en', digest: new TextDecoder().decode(body), content: body });

it('finishes each page that has to be made, and has the search told of it', async () => {
  const { make, told, prerenderer } = await begin(read);
  await make('b/');
  await make('rss.xml');
  expect(told).toEqual([
    ['list', ['a/index.html', 'b/index.html'], ['a/index.html']],
    ['foresee', 'b/index.html', `made: ${addressOf('b/')}`],
  ]);
  await make('a/');
  await prerenderer.teardown?.();
  expect(told.slice(2)).toEqual([
    ['foresee', 'a/index.html', `made: ${addressOf('a/')}`],
    ['settle'],
  ]);
});

it('makes others while one is finished, and waits for all before the site is', async () => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const { make, told, prerenderer } = await begin(() => promise);
  await make('a/');
  await make('b/');
  const ended = prerenderer.teardown?.();
  expect(told).toHaveLength(1);
  resolve(undefined);
  await ended;
  expect(told.slice(1)).toEqual([
    ['foresee', 'a/index.html', undefined],
    ['foresee', 'b/index.html', undefined],
    ['settle'],
  ]);
});

it('gives back the page as it was made, with what Astro keeps of it', async () => {
  const { make } = await begin(read);
  const { response, metadata, body } = await make('a/');
  expect([response.status, response.headers.get('x-of')]).toEqual([203, 'a']);
  expect(body).toBe(`made: ${addressOf('a/')}`);
  expect(metadata).toEqual({ contentEntryKeys: ['tea'] });
});

it('leaves a mistake to when the site is finished', async () => {
  const { make, told, prerenderer } = await begin(() => Promise.reject(new Error('no formula')));
  await make('a/');
  await prerenderer.teardown?.();
  expect(told.slice(1)).toEqual([['foresee', 'a/index.html', undefined], ['settle']]);
});
