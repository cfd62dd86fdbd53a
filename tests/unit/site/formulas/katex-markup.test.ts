import { toHtml } from 'hast-util-to-html';
import { fromHtml } from 'hast-util-from-html';
import { renderToString } from 'katex';
import { describe, expect, it } from 'vitest';
import { openDrawing, rewriteMarkup } from '../../../../src/site/formulas/katex-markup.ts';
import { formula } from '../../../support/posts/formula.ts';
import { randomFrom } from '../../../support/posts/random.ts';

/** As a parser and a serializer of trees make it. */
function throughTree(html: string): string {
  return toHtml(fromHtml(html, { fragment: true }));
}

const random = randomFrom(7);
const generated = Array.from({ length: 200 }, (_, index) => formula(index % 4, random));

const written = [
  "x^2 < y \\& z > 1 + f''(x)",
  '\\text{奖励 \u{1d538} ü é " \' \\& \\textbf{b} $y$} \\verb|x<y&z>\'"|',
  '\\frac{a}{b} + \\sqrt[3]{\\frac{x}{y}} + \\cfrac{a}{b} \\binom{n}{k} \\genfrac(]{2pt}{0}{a}{b}',
  '\\sum_{i=1}^n \\int_0^1 \\oiint \\lim_{x\\to 0} \\operatorname*{argmax}_x',
  '\\left( \\begin{matrix} 1\\\\2\\\\3\\\\4\\\\5\\\\6 \\end{matrix} \\middle| x \\right\\Vert \\Biggl\\langle',
  '\\begin{array}{c|c:c} a & b & c \\\\ \\hline d & e & f \\\\[1em] \\hdashline 1&2&3\\end{array}',
  '\\begin{cases} x & \\text{if } x>0 \\\\ -x & \\text{else} \\end{cases}',
  '\\begin{align} a &= b \\\\ c &= d \\tag{7} \\end{align}',
  '\\begin{CD} A @>a>> B \\\\ @VbVV @AAcA \\\\ C @= D \\end{CD}',
  '\\overbrace{x+y}^{n} \\widehat{abc} \\overrightarrow{AB} \\utilde{abc} \\underline{x} \\vec{x}',
  '\\xrightarrow{abc} \\xleftarrow[under]{over} \\xtofrom{a}',
  '\\cancel{x} \\xcancel{z} \\sout{abc} \\boxed{x} \\fcolorbox{blue}{yellow}{z} \\phase{30} \\angl n',
  '\\color{blue} q \\textcolor{#ff0000}{x} \\mathbb{R} \\mathfrak{g} \\boldsymbol{\\alpha}',
  '\\rule{1em}{2em} \\hspace{1cm} \\hphantom{x} \\raisebox{1em}{x} \\mathllap{x} \\smash[b]{y}',
  '\\tiny a \\Huge g \\displaystyle \\sum \\scriptscriptstyle \\sum \\\\ a \\not= b \\notin e',
  '\\LaTeX \\substack{a\\\\b} \\braket{a|b} \\Set{x|y} 1{,}000.5 \\vcenter{x} \\stackrel{!}{=}',
  'あ 한 हि ï î',
];

describe.each([...written, ...generated])('%s', (tex) => {
  it('is written as it comes out of a tree', () => {
    const html = renderToString(tex, { displayMode: true, throwOnError: true, strict: false });
    expect(rewriteMarkup(html)).toBe(throughTree(html));
  });
});

it.each([
  ['an address', '<span class="katex"><a href="/a/">x</a></span>'],
  ['an attribute that it does not know', '<span class="katex" data-x="1">x</span>'],
  ['a number, which a tree holds as one', '<mpadded width="1.50">x</mpadded>'],
  ['a reference to a letter', '<mi>&alpha;</mi>'],
  ['a sign of control', '<mi>\r</mi>'],
  ['half a tag', '<mi>x</mi><mi'],
])('leaves markup with %s to a parser', (_, html) => {
  expect(rewriteMarkup(html)).toBeUndefined();
});

it('takes a drawing apart, and nothing else', () => {
  const katex = '<span class="katex"><math>x</math></span>';
  expect(openDrawing(katex)).toEqual({ within: '<math>x</math>' });
  const around = `<span class="katex-display fleqn">${katex}</span>`;
  expect(openDrawing(around)).toEqual({
    around: ['katex-display', 'fleqn'],
    within: '<math>x</math>',
  });
  expect(openDrawing('<math>x</math>')).toBeUndefined();
});
