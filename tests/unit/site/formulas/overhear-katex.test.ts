import { h } from 'hastscript';
import katex from 'katex';
import rehypeKatex from 'rehype-katex';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { overhearKatex } from '../../../../src/site/formulas/overhear-katex.ts';

const draw = () => katex.renderToString('x', { output: 'mathml' });

it('hands on what KaTeX writes, and nothing of what is taken', () => {
  const heard: string[] = [];
  const hear = (isTaken: boolean) => (html: string) => heard.push(html) > 0 && isTaken;
  const drawn = draw();
  expect(overhearKatex(draw, hear(false))).toBe(drawn);
  expect(overhearKatex(draw, hear(true))).toBe('');
  expect(heard).toEqual([drawn, drawn]);
});

it('hears what rehype-katex has drawn', () => {
  const tree = h(null, h('code', { className: ['math-inline'] }, 'x'));
  const run = () => unified().use(rehypeKatex).runSync(tree);
  const heard: string[] = [];
  expect(overhearKatex(run, (html) => heard.push(html) > 0)).toEqual({ ...tree, children: [] });
  expect(heard).toEqual([katex.renderToString('x')]);
});

it('hears nothing of what is drawn later, also after a mistake', () => {
  const fail = () =>
    overhearKatex(
      () => katex.renderToString('\\frac{', {}),
      () => true,
    );
  expect(fail).toThrow('KaTeX parse error');
  expect(draw()).toContain('<math');
});
