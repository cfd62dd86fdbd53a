import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import katex, { type KatexOptions } from 'katex';
import { describe, expect, it } from 'vitest';
import { respell } from '../../../../src/site/formulas/respell.ts';

const formulas = [
  String.raw`x^2_1 < y > z \& "w"'`,
  String.raw`\text{奖励 < "ü" \& 'b'} \quad a\,b~c`,
  String.raw`\frac{\sqrt[3]{a}}{\binom{n}{k}} \Big( \left\{ x \middle| y \right\}`,
  String.raw`\sum_{i=1}^n \int\limits_a^b \oint \smallint \operatorname*{argmax}_x f`,
  String.raw`\begin{pmatrix} a & b \\ \hline c & d \end{pmatrix}`,
  String.raw`\begin{cases} a & \text{if } b \\[1em] c \end{cases}`,
  String.raw`\hat{a} \vec{b} \widehat{abc} \overbrace{x}^a \underline{y} \xrightarrow[a]{b}`,
  String.raw`\mathbb{R} \mathcal{L} \mathfrak{g} \mathsf{x} \mathtt{y} \mathbf{z} \boldsymbol{\alpha}`,
  String.raw`\textcolor{#f00}{x} \colorbox{red}{y} \boxed{z} \cancel{a}`,
  String.raw`\rule[-1ex]{0.50em}{2pt} \hspace{0.50em} \raisebox{1em}{x} \Huge x \tiny y`,
  String.raw`\mathchoice{a}{b}{c}{d} \not= \pmb{x} \phantom{x} \smash{y}`,
];

/** What a tree makes of what KaTeX wrote. */
const byTree = (html: string) => toHtml(fromHtml(html, { fragment: true }));

const draw = (tex: string, options: KatexOptions = {}) =>
  katex.renderToString(tex, { throwOnError: true, ...options });

describe.each<KatexOptions>([{}, { displayMode: true }, { output: 'mathml' }, { fleqn: true }])(
  'KaTeX’s HTML with %o',
  (options) => {
    it.each(formulas)('is written as from a tree: %s', (tex) => {
      const html = draw(tex, options);
      // The lines of a cross have numbers.
      expect(respell(html) ?? byTree(html)).toBe(byTree(html));
      if (!tex.includes('cancel')) expect(respell(html)).toBeDefined();
    });
  },
);

it('leaves to a tree what that may change', () => {
  const trusted = { trust: true, strict: false };
  expect(respell(draw(String.raw`\htmlData{a=b}{x}`, trusted))).toBeUndefined();
  expect(respell(draw(String.raw`\href{/a/}{x}`, trusted))).toBeUndefined();
  expect(respell('<span width="0.50">a</span>')).toBeUndefined();
  expect(respell('<span class="a  b">a</span>')).toBeUndefined();
  expect(respell('a &hellip; b')).toBeUndefined();
  expect(respell('a & b')).toBeUndefined();
  expect(respell('a\r\nb')).toBeUndefined();
  expect(respell('a\0b')).toBeUndefined();
});
