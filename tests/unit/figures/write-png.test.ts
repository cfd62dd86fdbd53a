import { expect, it } from 'vitest';
import { writePng } from '../../../src/plugin/figures/write-png.ts';
import { Resvg, decode, drawPng } from './renderer.ts';

const written = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40">${content}</svg>`;
/** How a PNG says that it writes pixels, by numbers of colours or by colours. */
const typeOf = (png: Uint8Array | undefined) => png?.[25];
/** A row of pixels, each in a colour of its own. */
const rowOf = (width: number) => {
  const pixels = Array.from({ length: width }, (_, index) => [index & 255, index >> 8, 7, 255]);
  return { width, height: 1, pixels: Uint8Array.from(pixels.flat()) };
};

const ground = '<path fill="#fbfaf6" d="M0 0h60v40H0z"/>';
const disc = '<circle cx="30.3" cy="20" r="15.2" fill="#b85128"/>';
const blend =
  '<linearGradient id="a"><stop stop-color="#10f"/><stop offset="1" stop-color="#fa1"/></linearGradient><radialGradient id="b"><stop/><stop offset="1" stop-opacity="0"/></radialGradient><path fill="url(#a)" d="M0 0h60v40H0z"/><path fill="url(#b)" d="M0 0h60v40H0z"/>';

it.each([
  ['few colours', ground + disc, 3],
  ['many colours', blend, 2],
  ['few colours on no ground', disc, 6],
  ['many colours on no ground', `<g opacity=".7">${blend}</g>`, 6],
  ['nothing', '', 6],
])('draws %s as the renderer writes them itself', (_, content, type) => {
  const svg = written(content);
  const png = drawPng(svg, 60);
  expect(typeOf(png)).toBe(type);
  const own = new Resvg(svg).render();
  const expected = decode(own.asPng()).pixels;
  expect(Buffer.from(decode(png).pixels).equals(expected)).toBe(true);
  // What is seen through comes back but for its last bit.
  if (type !== 6) expect(Buffer.from(expected).equals(own.pixels)).toBe(true);
});

it.each([
  [1, 3],
  [256, 3],
  [257, 2],
])('writes %i colours in the way of type %i', (width, type) => {
  const row = rowOf(width);
  const png = writePng(row) ?? new Uint8Array();
  expect(typeOf(png)).toBe(type);
  expect(decode(png)).toMatchObject({ width, height: 1 });
  expect(decode(png).pixels).toEqual(row.pixels);
});

it.each([2, 300])('leaves %i colours alone if one of them is seen through', (width) => {
  const row = rowOf(width);
  row.pixels[row.pixels.length - 1] = 254;
  expect(writePng(row)).toBeUndefined();
});
