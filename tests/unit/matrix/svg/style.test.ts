import { expect, it } from 'vitest';
import { figureCss, standaloneCss } from '../../../../src/plugin/matrix/svg/style.ts';
import { themeCss } from '../../../../src/plugin/matrix/theme.ts';

it('is what the page loads', async () => {
  await expect(themeCss).toMatchFileSnapshot('../../../../src/plugin/matrix/theme.css');
  await expect(figureCss()).toMatchFileSnapshot('../../../../src/plugin/matrix/svg/figure.css');
});

it('names no variable and no function of colours in a file, since few renderers know them', () => {
  expect(standaloneCss()).not.toMatch(/var\(|light-dark\(|:is\(|\[|currentColor/);
});

it('says for dark only what differs from light', () => {
  const [light = '', dark = ''] = standaloneCss().split('@media (prefers-color-scheme:dark)');
  expect(light).toContain('.octant-quiet{fill:#665f54}');
  expect(dark).toContain('.octant-quiet{fill:#aca392}');
  expect(dark).not.toMatch(/font|text-anchor|opacity/);
});

it('has the same rules in a page and in a file, up to the colours of layers', () => {
  const selectors = (css: string) =>
    [...css.matchAll(/[^{}]+(?=\{)/g)]
      .map(([text]) => text.replaceAll(/\s+/g, ' ').replaceAll(', ', ',').trim())
      .filter((selector) => !/\.octant-(\d|lit)|@layer|\[fill|rect$/.test(selector));
  const [light = ''] = standaloneCss().split('@media');
  expect(selectors(light)).toEqual(selectors(figureCss()));
  expect(selectors(light)).toContain('g.octant-faint,g.octant-excluded');
});
