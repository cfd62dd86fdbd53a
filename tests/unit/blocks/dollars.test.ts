import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { remarkDollars } from '../../../src/plugin/blocks/dollars.ts';
import { dollarTexts } from '../../support/dollar-texts.ts';
import { report } from '../../support/report.ts';

const markdown = unified().use(remarkParse).use(remarkMath).use(remarkDollars);
const mdx = unified().use(remarkParse).use(remarkMdx).use(remarkMath).use(remarkDollars);

describe.each([
  ['Markdown', markdown],
  ['MDX', mdx],
])('in %s', (format, processor) => {
  it('dollars are formulas or prices as Pandoc reads them', () => {
    report(`dollars in ${format}`, dollarTexts, ([text, formulas]) => {
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
