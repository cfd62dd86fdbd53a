import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import katex from 'katex';

/** Formulas as Astro's own processor reads them, drawn by KaTeX. */
const drawFormulas = {
  name: 'draw-formulas',
  math: ({ value }) => draw(value, true),
  inlineMath: ({ value }) => draw(value, false),
};

function draw(tex, displayMode) {
  return { raw: katex.renderToString(tex, { displayMode }), mdxExpressions: false };
}

export default defineConfig({
  site: 'https://example.org',
  markdown: {
    processor: satteri({ features: { math: true }, mdastPlugins: [drawFormulas] }),
  },
  integrations: [mdx()],
});
