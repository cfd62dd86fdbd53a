import { expect, it } from 'vitest';
import type { FinishPage } from '../../../../src/site/finish-early/early-finisher.ts';
import {
  type FinishThread,
  type PageToFinish,
  type SiteToFinish,
  type TriedPage,
  finishBeside,
} from '../../../../src/site/finish-early/finish-beside.ts';
import type { ReadPage } from '../../../../src/site/search/read-ahead.ts';

const site = { base: '/' } as SiteToFinish;
const read = (digest: string): ReadPage => ({ tag: 'en', digest, content: new Uint8Array() });
const here: FinishPage = (_, file) => Promise.resolve(read(`${file} here`));

/** A thread that answers when the test has it do so. */
function begin() {
  const heard = new Map<string, (value: unknown) => void>();
  const told: unknown[] = [];
  const state = { isHeld: false };
  const thread = {
    on: (event: string, listen: (value: unknown) => void) => heard.set(event, listen),
    postMessage: (message: unknown) => told.push(message),
    ref: () => (state.isHeld = true),
    unref: () => (state.isHeld = false),
  } as unknown as FinishThread;
  const finish = finishBeside(thread, site, here);
  const body = new TextEncoder().encode('<p>Tea.</p>');
  return {
    told,
    state,
    finish: async (file: string) => (await finish(body, file))?.digest,
    answer: (index: number, finished?: TriedPage['finished']) => {
      const { id } = told[index] as PageToFinish;
      heard.get('message')?.({ id, ...(finished && { finished }) } satisfies TriedPage);
    },
    end: (event: 'error' | 'exit') => heard.get(event)?.(new Error('no memory')),
  };
}

it('tells the thread of the site, and then of each page', async () => {
  const { told, finish, answer } = begin();
  const [tea, cup] = [finish('tea.html'), finish('cup.html')];
  expect(told[0]).toBe(site);
  expect(told.slice(1)).toMatchObject([{ file: 'tea.html' }, { file: 'cup.html' }]);
  answer(2, [read('cup')]);
  answer(1, [read('tea')]);
  expect([await tea, await cup]).toEqual(['tea', 'cup']);
});

it('lets no process end while a page is finished', async () => {
  const { state, finish, answer } = begin();
  expect(state.isHeld).toBe(false);
  const asked = [finish('tea.html'), finish('cup.html')];
  answer(1, [undefined]);
  expect(await asked[0]).toBeUndefined();
  expect(state.isHeld).toBe(true);
  answer(2, [undefined]);
  await asked[1];
  expect(state.isHeld).toBe(false);
});

it('finishes here what the thread can not', async () => {
  const { finish, answer } = begin();
  const tea = finish('tea.html');
  answer(1);
  expect(await tea).toBe('tea.html here');
});

it.each(['error', 'exit'] as const)(
  'finishes all here after an %s of the thread',
  async (event) => {
    const { told, finish, end } = begin();
    const tea = finish('tea.html');
    end(event);
    expect([await tea, await finish('cup.html')]).toEqual(['tea.html here', 'cup.html here']);
    expect(told).toHaveLength(2);
  },
);

it('finishes here what comes while many wait, which would fill the memory', async () => {
  const { told, finish } = begin();
  const asked = Array.from({ length: 200 }, (_, index) => finish(`${index}.html`));
  expect(told.length).toBeLessThan(100);
  expect(await asked.at(-1)).toBe('199.html here');
});
