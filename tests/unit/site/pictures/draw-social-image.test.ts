import { expect, it } from 'vitest';
import { drawSocialImage } from '../../../../src/site/pictures/draw-social-image.ts';

const image = {
  title: 'A walk through the tea garden',
  site: 'example.org',
  facts: ['A. Writer', 'May 1, 2026', 'English'],
  tag: 'en',
};
const figure =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 200 90"><rect width="90" height="90"/></svg>';

/** Width and height, as https://www.w3.org/TR/png/#11IHDR has them. */
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

it.each([
  ['a title', image],
  ['a figure', { ...image, figure }],
  [
    'a title in Chinese',
    { ...image, title: '从“可验证”到“可泛化”：强化学习环境的演化', tag: 'zh-CN' },
  ],
  ['a title that no card has room for', { ...image, title: 'Words without end '.repeat(60) }],
  ['a title of one long word', { ...image, title: 'W'.repeat(300) }],
  ['a title with signs of markup', { ...image, title: '<b>&"tea"</b>' }],
])('draws %s at the size of a card, and the same again', async (_, shown) => {
  const png = await drawSocialImage(shown);
  expect(sizeOf(png)).toEqual([1200, 630]);
  expect(Buffer.compare(png, await drawSocialImage(shown))).toBe(0);
});

it('draws titles that differ differently', async () => {
  const others = ['甲', '乙', 'A'].map((title) => drawSocialImage({ ...image, title }));
  const pictures = await Promise.all(others);
  expect(new Set(pictures.map((png) => Buffer.from(png).toString('base64'))).size).toBe(3);
});
