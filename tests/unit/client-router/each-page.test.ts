import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type PageWindow, onEachPage } from '../../../src/plugin/client-router/each-page.ts';

const page = new EventTarget();
const inWindow = new EventTarget();
const replaceState = vi.fn();

beforeEach(() => {
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', inWindow.addEventListener.bind(inWindow));
  vi.stubGlobal('history', { state: { index: 1 }, replaceState });
  vi.stubGlobal('performance', { getEntriesByType: () => [{ type: 'reload' }] });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function navigate(navigationType: string): void {
  page.dispatchEvent(Object.assign(new Event('astro:before-preparation'), { navigationType }));
  page.dispatchEvent(new Event('astro:after-swap'));
}

it('runs for the page that is open, and for each that follows, and says how it was opened', () => {
  const opened: (string | undefined)[] = [];
  onEachPage(({ performance }) => {
    opened.push(performance.getEntriesByType('navigation')[0]?.type);
  });
  navigate('push');
  navigate('traverse');
  expect(opened).toEqual(['reload', 'navigate', 'back_forward']);
});

it('stops listening to the window where a page is left', () => {
  const heard: number[] = [];
  let pages = 0;
  onEachPage(({ addEventListener }) => {
    const number = (pages += 1);
    addEventListener('pagehide', () => heard.push(number));
  });
  navigate('push');
  inWindow.dispatchEvent(new Event('pagehide'));
  expect(heard).toEqual([2]);
});

it('keeps what the router holds in the history, and leaves scrolling to it', () => {
  const pages: PageWindow[] = [];
  onEachPage((opened) => pages.push(opened));
  const [{ history: entry }] = pages as [PageWindow];
  entry.replaceState(entry.state, '', '/tea/?tea=green');
  expect(replaceState).toHaveBeenCalledWith({ index: 1 }, '', '/tea/?tea=green');
  entry.scrollRestoration = 'auto';
  expect(history).not.toHaveProperty('scrollRestoration');
});

it('runs a script that measures the page behind the others, whichever was there first', async () => {
  const runs: string[] = [];
  onEachPage(() => runs.push('measure'), true);
  onEachPage(() => runs.push('change'));
  navigate('push');
  await Promise.resolve();
  expect(runs).toEqual(['measure', 'change', 'change', 'measure']);
});
