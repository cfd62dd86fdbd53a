import { expect, it, vi } from 'vitest';
import { environment as definition } from '../matrix/samples/environment.ts';
import { findPngTools, loadPngMaker, locatePngTools } from '../../../src/plugin/figures/png.ts';
import {
  declaredFigures,
  drawFile,
  localize,
  readMatrix,
} from '../../../src/plugin/matrix/index.ts';

const root = new URL('../../../', import.meta.url);
const tools = findPngTools(root);
if (!tools) throw new Error('The tests take the packages that draw pictures');
const { drawPng } = await loadPngMaker(tools);
const model = localize(readMatrix(definition), 'zh');

it('is 1200 pixels wide and as high as the figure asks', () => {
  const [figure] = declaredFigures(model);
  const svg = figure ? drawFile(figure, definition) : '';
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg)?.map(Number) ?? [];
  const png = Buffer.from(drawPng(svg));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(1200);
  expect(png.readUInt32BE(20)).toBeCloseTo((1200 * (height ?? 0)) / (width ?? 1), -1);
});

it('draws Chinese characters as themselves, and none as an empty box', () => {
  const picture = (text: string) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><text y="16" font-family="serif">${text}</text></svg>`;
    return Buffer.from(drawPng(svg)).toString('base64');
  };
  // No face has a character of the private use area.
  const missing = picture('\u{e000}');
  const letters = [...new Set(JSON.stringify(definition).match(/\p{Script=Han}/gu))].slice(0, 40);
  const pictures = letters.map(picture);
  expect(letters).toHaveLength(40);
  expect(pictures).not.toContain(missing);
  expect(new Set(pictures).size).toBe(40);
});

it('gives the same bytes for the same figure', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h2v2z"/></svg>';
  expect(Buffer.from(drawPng(svg)).equals(drawPng(svg))).toBe(true);
});

it('is as wide as it is asked to be', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"></svg>';
  const png = Buffer.from(drawPng(svg, 180));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([180, 90]);
});

it('is loaded once, and can be started again beside', async () => {
  expect(loadPngMaker(tools)).toBe(loadPngMaker({ ...tools }));
  vi.resetModules();
  const again = await import('../../../src/plugin/figures/png.ts');
  expect((await again.loadPngMaker(tools)).drawPng).toBeTypeOf('function');
});

it('is not made where the packages are missing', () => {
  expect(() => locatePngTools('file:///nowhere/a.js')).toThrow('@resvg/resvg-wasm');
  expect(findPngTools(new URL('file:///nowhere/'))).toBeUndefined();
});

it('draws in the faces that it is given, whatever they are called', async () => {
  const faces = tools.faces.map(({ file }) => file);
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><text y="16" font-family="serif">图a</text></svg>';
  const usual = Buffer.from(drawPng(svg));
  const given = locatePngTools(new URL('package.json', root), faces);
  expect(given).toEqual({ ...tools, family: undefined });
  expect(usual.equals((await loadPngMaker(given)).drawPng(svg))).toBe(true);
  const [, bold = ''] = faces;
  const alone = locatePngTools(new URL('package.json', root), [bold]);
  expect(alone.faces).toEqual([{ weight: 400, file: bold }]);
  expect(usual.equals((await loadPngMaker(alone)).drawPng(svg))).toBe(false);
});
