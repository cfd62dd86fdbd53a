import { expect, it } from 'vitest';
import { claimId, renderEditions } from '../../../src/plugin/components/page-ids.ts';

it('gives a figure that stands on a page again an id of its own', () => {
  const page = {};
  expect(claimId(page, 'tea-all')).toBe('tea-all');
  expect(claimId(page, 'tea-all')).toBe('tea-all_2');
  expect(claimId(page, 'tea-all')).toBe('tea-all_3');
});

it('keeps apart figures of two matrices whose names run together', () => {
  const page = {};
  // Matrix `a` with figure `b-c`, and matrix `a-b` with figure `c`.
  expect(claimId(page, 'a-b-c')).not.toBe(claimId(page, 'a-b-c'));
});

it('starts anew on every page, so that the same page has the same ids', () => {
  expect(claimId({}, 'tea-all')).toBe(claimId({}, 'tea-all'));
});

it('gives a figure one id in both editions, and another to what follows them', async () => {
  const page = {};
  claimId(page, 'tea-first');
  const figure = (wanted: string) => {
    const id = claimId(page, wanted);
    return `<figure id="${id}"><pattern id="${id}_x"/><path fill="url(#${id}_x)"/></figure>`;
  };
  const render = () => Promise.resolve(figure('tea-first') + figure('tea-all') + figure('tea-all'));
  const [one = '', other] = await renderEditions(page, [render, render]);
  expect([...one.matchAll(/id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
    'tea-first_2',
    'tea-first_2_x',
    'tea-all',
    'tea-all_x',
    'tea-all_2',
    'tea-all_2_x',
  ]);
  expect(one).toContain('url(#tea-all_2_x)');
  expect(other).toBe(one);
  expect(claimId(page, 'tea-all')).not.toMatch(/^tea-all(_2)?$/);
});

it('gives it one id also where both editions have been rendered before they are asked for', async () => {
  const page = {};
  const [english, chinese] = ['en', 'zh'].map((lang) => {
    return `<figure id="${claimId(page, 'tea-all')}" lang="${lang}"></figure>`;
  });
  const editions = [english, chinese].map(
    (text = '') =>
      () =>
        Promise.resolve(text),
  );
  expect(await renderEditions(page, editions)).toEqual([
    '<figure id="tea-all" lang="en"></figure>',
    '<figure id="tea-all" lang="zh"></figure>',
  ]);
});
