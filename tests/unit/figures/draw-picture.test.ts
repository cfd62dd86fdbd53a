import { expect, it } from 'vitest';
import {
  drawFile,
  drawPicture,
  localize,
  readMatrix,
  renderMatrix,
  resolveFigure,
} from '../../../src/plugin/matrix/index.ts';
import { renderPicture } from '../../../src/plugin/matrix/render.ts';
import { environment } from '../matrix/samples/environment.ts';
import { decode, drawPng } from './renderer.ts';

const matrix = readMatrix(environment);
const pixelsOf = (svg: string) => decode(drawPng(svg, 600)).pixels;

it.each(['cube', 'lattice', 'grid'] as const)(
  'looks like the file of the same %s, and as dark where it is hatched',
  (view) => {
    const figure = resolveFigure(localize(matrix, 'en'), { view });
    const file = pixelsOf(drawFile(figure, environment));
    const picture = pixelsOf(drawPicture(figure));
    expect(picture).toHaveLength(file.length);
    const differences = file.map((value, index) => Math.abs(value - Number(picture[index])));
    // Stripes that stand a little aside differ by what they differ from paper.
    expect(Math.max(...new Set(differences))).toBeLessThan(30);
    const mean = (values: Uint8Array) =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    // Without stripes it were brighter by 0.3 at least.
    expect(Math.abs(mean(file) - mean(picture))).toBeLessThan(0.1);
  },
);

it('says the same words as the file, in light alone', () => {
  const figure = resolveFigure(localize(matrix, 'zh'), { figure: 'rlhf' });
  const picture = drawPicture(figure);
  const words = (svg: string) => svg.match(/<(text|title|desc)\b[^]*?<\/\1>/g);
  expect(words(picture)).toEqual(words(drawFile(figure, environment)));
  expect(picture).not.toMatch(/<metadata|@media/);
});

it('is drawn from a definition too, and in several languages as its file is', () => {
  const figure = resolveFigure(localize(matrix, 'zh'), { figure: 'rlhf' });
  const asked = { figure: 'rlhf', links: false, steps: false } as const;
  expect(renderPicture(environment, { ...asked, lang: 'zh' })).toBe(drawPicture(figure));
  const several = { ...asked, lang: ['en', 'zh'] };
  expect(renderPicture(environment, several)).toBe(renderMatrix(environment, several));
});
