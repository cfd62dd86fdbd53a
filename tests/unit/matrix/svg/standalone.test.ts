import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, it } from 'vitest';
import { environment as definition } from '../samples/environment.ts';
import {
  declaredFigures,
  drawFile,
  localize,
  readMatrix,
  resolveFigure,
} from '../../../../src/plugin/matrix/index.ts';

function draw(figure: string, lang: string, of: unknown = definition): string {
  return drawFile(resolveFigure(localize(readMatrix(of), lang), { figure }), of);
}

function parse(svg: string) {
  const root = select('svg', fromHtml(svg, { fragment: true }));
  if (!root) throw new Error('There is no SVG');
  return root;
}

it('names and describes itself in its language', () => {
  const root = parse(draw('rlhf', 'zh'));
  expect(root.properties.lang).toBe('zh');
  expect(toString(select('title', root) ?? root)).toBe('RLHF：仅仅生成困难');
  expect(toString(select('desc', root) ?? root)).toContain('RLHF：生成困难，解决简单，验证简单');
});

it('holds the definition, from which the same figure can be drawn again', () => {
  const svg = draw('overview', 'en');
  const written: unknown = JSON.parse(toString(select('metadata', parse(svg)) ?? parse(svg)));
  expect(written).toEqual(definition);
  expect(draw('overview', 'en', written)).toBe(svg);
});

it('escapes what the definition holds', () => {
  const title = '</metadata><script>"&\'';
  const levels = { low: 'low', high: 'high' };
  const axes = { risk: { label: 'Risk', levels } };
  const declared = { all: { caption: title } };
  const odd = { id: 'odd', languages: ['en'], title, axes, figures: declared };
  const figures = declaredFigures(localize(readMatrix(odd), 'en'));
  const root = parse(figures.map((figure) => drawFile(figure, odd)).join(''));
  expect(selectAll('script', root)).toEqual([]);
  expect(JSON.parse(toString(select('metadata', root) ?? root))).toEqual(odd);
});

it('has room and paper all around the drawing', () => {
  const root = parse(draw('layer-4', 'en'));
  const [x = 0, y = 0, width, height] = String(root.properties.viewBox).split(' ').map(Number);
  expect([x, y]).toEqual([-20, -20]);
  expect([root.properties.width, root.properties.height].map(Number)).toEqual([width, height]);
  const ground = root.children.find(
    (child) => child.type === 'element' && child.tagName === 'path',
  );
  expect(ground).toMatchObject({
    properties: { className: ['octant-ground'], d: `M-20 -20h${width}v${height}h-${width}z` },
  });
});

it('leads nowhere and stands still, since the sections are not in the file', () => {
  const svg = draw('overview', 'en');
  expect(svg).not.toMatch(/<a |octant-steps/);
});
