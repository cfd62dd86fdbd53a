import type { AstroPrerenderer } from 'astro';
import { expect, it } from 'vitest';
import { claims } from '../../../../src/site/pages-beside/claims.ts';
import type { ReadPage } from '../../../../src/site/search/read-ahead.ts';
import {
  type SentPage,
  type PagesToMake,
  type SiteToMake,
  type PageThread,
  askBeside,
  makeBeside,
} from '../../../../src/site/pages-beside/make-beside.ts';

const pages = ['/a/', '/b/', '/c/'].map((path) => ({
  url: `https://example.org${path}`,
  file: `${path.slice(1)}index.html`,
  component: 'page.astro',
  route: '/[page]',
}));

/** A thread that takes pages and sends them when the test has it do so. */
function stubThread() {
  const heard = new Map<string, (value: unknown) => void>();
  const state = { isEnded: false, isHeld: false };
  let told: PagesToMake | undefined;
  const thread = {
    on: (event: string, listen: (value: unknown) => void) => heard.set(event, listen),
    postMessage: (toMake: PagesToMake) => (told = toMake),
    terminate: () => Promise.resolve(Number((state.isEnded = true))),
    ref: () => (state.isHeld = true),
    unref: () => (state.isHeld = false),
  } as unknown as PageThread;
  return {
    thread,
    state,
    take: (index: number) => told && claims(told.memory).take(index),
    send: (index: number, made?: string, read?: ReadPage) => {
      const body = made === undefined ? undefined : new TextEncoder().encode(made);
      const metadata = { contentEntryKeys: [], staticImages: [], referencedImages: [] };
      const message: SentPage = {
        index,
        made: body && { headers: [['x-of', 'b']], body, metadata },
        read,
      };
      heard.get('message')?.(message);
    },
    fail: () => heard.get('error')?.(new Error('no memory')),
  };
}

const standing: AstroPrerenderer = {
  name: 'standing',
  getStaticPaths: () => Promise.resolve([]),
  render: ({ url }) => Promise.resolve(new Response(`made here: ${url}`)),
};

async function begin() {
  const thread = stubThread();
  const foreseen: unknown[] = [];
  const foresee = (...told: unknown[]) => foreseen.push(told);
  const prerenderer = askBeside(standing, () =>
    makeBeside({} as SiteToMake, pages, thread.thread, foresee),
  );
  await prerenderer.getStaticPaths();
  const ask = async (path: string, component = 'page.astro') => {
    const options = { routeData: { component } } as Parameters<AstroPrerenderer['render']>[1];
    const request = new Request(`https://example.org${path}`);
    const result = await prerenderer.render(request, options);
    return result instanceof Response ? result.text() : result;
  };
  return { thread, ask, prerenderer, foreseen };
}

it('makes here what the thread has not taken, and what it was never to make', async () => {
  const { ask, thread } = await begin();
  expect(await ask('/a/')).toBe('made here: https://example.org/a/');
  expect(thread.take(0)).toBe(false);
  expect(await ask('/b/', 'other.astro')).toBe('made here: https://example.org/b/');
  expect(await ask('/d/')).toBe('made here: https://example.org/d/');
  expect(thread.take(1)).toBe(true);
});

it('gives what the thread has made, with its headers and what Astro keeps of it', async () => {
  const { ask, thread } = await begin();
  thread.take(2);
  thread.send(2, 'made there');
  const result = (await ask('/c/')) as { response: Response; metadata: unknown };
  expect(await result.response.text()).toBe('made there');
  expect(result.response.headers.get('x-of')).toBe('b');
  expect(result.metadata).toEqual({
    contentEntryKeys: [],
    staticImages: [],
    referencedImages: [],
  });
});

it('waits for a page that the thread is making, and lets no process end before', async () => {
  const { ask, thread } = await begin();
  expect(thread.state.isHeld).toBe(false);
  thread.take(2);
  thread.take(1);
  const [asked, other] = [ask('/c/'), ask('/b/')];
  expect(thread.state.isHeld).toBe(true);
  thread.send(2, 'made there');
  await asked;
  expect(thread.state.isHeld).toBe(true);
  thread.send(1, 'made there');
  await other;
  expect(thread.state.isHeld).toBe(false);
});

it('makes here what the thread could not make, and all that it had taken when it failed', async () => {
  const { ask, thread } = await begin();
  thread.take(2);
  thread.take(1);
  thread.send(2);
  expect(await ask('/c/')).toBe('made here: https://example.org/c/');
  const asked = ask('/b/');
  thread.fail();
  expect(await asked).toBe('made here: https://example.org/b/');
});

it('has the search index told at once of each page that the thread has finished', async () => {
  const { foreseen, thread } = await begin();
  const read = { tag: 'en', digest: '1', content: new Uint8Array() };
  thread.send(2, 'made there', read);
  thread.send(1, 'a page without a text');
  thread.send(0);
  expect(foreseen).toEqual([
    ['c/index.html', read],
    ['b/index.html', undefined],
  ]);
});

it('lets go of the thread when all is made', async () => {
  const { prerenderer, thread } = await begin();
  await prerenderer.teardown?.();
  expect(thread.state.isEnded).toBe(true);
});
