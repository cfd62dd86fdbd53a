import { expect, it } from 'vitest';
import { fromFragment, toFragment } from '../../../../src/site/playground/played-link.ts';

const texts = ['id: tea', '茶\n'.repeat(2000), '🍵\u0000"\\', ''];

it.each(texts)('a link holds what is played: %#', async (text) => {
  const played = { text, view: 'grid', language: 'zh-CN' };
  const fragment = await toFragment(played);
  expect(fragment).toMatch(/^[\w-]+$/);
  expect(await fromFragment(fragment)).toEqual(played);
});

it('a long definition makes a short link', async () => {
  const text = 'label: { en: easy, zh: 简单 }\n'.repeat(100);
  expect((await toFragment({ text, view: 'grid', language: 'en' })).length).toBeLessThan(300);
});

it('what is cut, or is something else, is nothing', async () => {
  const fragment = await toFragment({ text: 'id: tea', view: 'grid', language: 'en' });
  const others = [fragment.slice(0, -9), fragment.slice(3), 'use', '%%%', '', btoa('{"text":1}')];
  for (const other of others) expect(await fromFragment(other)).toBeUndefined();
});
