import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { remarkDollars } from '../../../src/plugin/blocks/dollars.ts';
import { report } from '../../support/report.ts';

const markdown = unified().use(remarkParse).use(remarkMath).use(remarkDollars);
const mdx = unified().use(remarkParse).use(remarkMdx).use(remarkMath).use(remarkDollars);

/** What each text holds in formulas, by Pandoc 3's reading. */
const texts: readonly (readonly [text: string, formulas: readonly string[]])[] = [
  ['$5 and then $10', []],
  ['It costs $5 or the area $x^2$', ['x^2']],
  ['$x$', ['x']],
  ['$x$.', ['x']],
  ['($x$)', ['x']],
  ['$x + y$', ['x + y']],
  ['$ x$', []],
  ['$x $', []],
  ['$ x $', []],
  ['$20,000 and $30,000', []],
  ['from $5 to $10 and $a$', ['a']],
  ['$a$5', []],
  ['$5$', ['5']],
  ['\\$5 and $x$', ['x']],
  ['$a \\$ b$', ['a \\$ b']],
  ['$a\\$', []],
  ['a$b$c', ['b']],
  ['US$5, HK$40 and 100 $', []],
  ['$a$ and $b$', ['a', 'b']],
  ['$a$, $5, $b$', ['a', 'b']],
  ['$x\ny$', ['x\ny']],
  ['$x\n$', []],
  ['costs $', []],
  ['价格是 $5，面积是 $x^2$。', ['x^2']],
  ['价格是$5，面积是$x^2$。', ['5，面积是']],
  ['`$5` and `$10`', []],
  ['**$5** or **$x$**', ['5** or **']],
  ['$\\frac{1}{2}$', ['\\frac{1}{2}']],
  ['$$a$$', ['a']],
  ['an open $5\n\nand a closing$ apart', []],
];

describe.each([
  ['Markdown', markdown],
  ['MDX', mdx],
])('in %s', (format, processor) => {
  it('dollars are formulas or prices as Pandoc reads them', () => {
    report(`dollars in ${format}`, texts, ([text, formulas]) => {
      const found: string[] = [];
      visit(processor.parse(text), ['inlineMath', 'math'], (node) => {
        if ('value' in node) found.push(node.value);
      });
      expect(found).toEqual(formulas);
    });
  });
});

it('leaves a formula of display between its fences', () => {
  const [block] = markdown.parse('$$\nx $5\n$$').children;
  expect(block).toMatchObject({ type: 'math', value: 'x $5' });
});
