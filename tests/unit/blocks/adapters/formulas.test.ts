import { unified } from '@astrojs/markdown-remark';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { pipelines, render } from './render.ts';

const withKatex = () => unified({ remarkPlugins: [remarkMath], rehypePlugins: [rehypeKatex] });

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(pipelines.filter(({ processor }) => processor === 'unified'))(
  'in .$format',
  ({ format }) => {
    const draw = (source: string) =>
      render({ processor: 'unified', format, make: withKatex }, source);

    it('draws formulas, and gives those on lines of their own their id', async () => {
      const { html } = await draw('It is $x^2$.\n\n$$\ny\n$$');
      expect(html).toMatch(
        /<p id="s0\.1">It is <span class="katex">.*<span class="katex-display" id="s0\.2">/,
      );
    });

    it('stops at formulas that can’t be drawn, each with its line and the reason', async () => {
      const text = 'It is $\\fra{1}{2}$.\n\n- and $x^2$\n- or $a_b_c$\n\n$$\n\\frac{1\n$$';
      await expect(draw(text)).rejects
        .toThrow(`content/posts/en/post.${format}: The text has 3 problems.
- line 1: the formula can't be drawn: KaTeX parse error: Undefined control sequence: \\fra at position 1: \\̲f̲r̲a̲{1}{2}
  Allowed: what https://katex.org/docs/supported lists
  Hint: mend the formula
- line 4: the formula can't be drawn: KaTeX parse error: Double subscript at position 4: a_b_̲c
  Allowed: what https://katex.org/docs/supported lists
  Hint: mend the formula
- line 6: the formula can't be drawn: KaTeX parse error: Unexpected end of input in a macro argument, expected '}' at end of input: \\frac{1
  Allowed: what https://katex.org/docs/supported lists
  Hint: mend the formula`);
    });
  },
);
