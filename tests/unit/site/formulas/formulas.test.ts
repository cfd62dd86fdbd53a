import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import type { HookParameters } from 'astro';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { describe, expect, it } from 'vitest';
import { siteFormulas } from '../../../../src/site/formulas/index.ts';
import { handedOn } from '../../../../src/site/config/handed-on.ts';
import { rehypeWriting } from '../../../../src/site/writing/index.ts';
import { root } from '../../../support/project-copy.ts';

/** A site that is built, or one in dev, with KaTeX's options. */
async function makeSite(options = {}, command: 'build' | 'dev' = 'build') {
  const katex: [typeof rehypeKatex, object] = [rehypeKatex, options];
  const formulas = siteFormulas(katex);
  const setup = { command } as HookParameters<'astro:config:setup'>;
  await formulas.integration.hooks['astro:config:setup']?.(setup);
  const renderer = await createMarkdownProcessor({
    syntaxHighlight: false,
    smartypants: false,
    remarkPlugins: [remarkMath],
    rehypePlugins: [formulas.rehypeHold, katex, ...rehypeWriting()],
  });
  const { make } = formulas.draw();
  const fileURL = new URL(`file://${root}/content/posts/en/post.md`);
  return {
    ...formulas,
    hold: async (text: string) => (await renderer.render(text, { fileURL })).code,
    draw: async (text: string) => {
      const { html } = await make((await renderer.render(text, { fileURL })).code, 'index.html');
      return html;
    },
  };
}

const texts: Readonly<Record<string, string>> = {
  'within words': 'It is $x^2 < y & "z"$ or $\\alpha$, and $x^2 < y & "z"$.',
  'on lines of their own': `$$\n\\frac{a}{b}\n$$\n\n- $$\n  ${'a + '.repeat(9)}b\n  $$`,
  'as a block of code': '```math\n\\sqrt{x}\n```\n',
  'in a heading and a table': '## Of $x$\n\n| $y$ |\n| --- |\n| $z$ |',
  'with letters of every kind': '$\\text{奖励 \u{1d538} ü}$',
  'that can’t be drawn': 'Not $\\frac{1$ but $x$.',
  'as code': '`$x$` and `` `x` ``',
};

describe.each(Object.entries(texts))('formulas %s', (_, text) => {
  it('are drawn at last as rehype-katex draws them in their place', async () => {
    const [built, dev] = await Promise.all([makeSite(), makeSite({}, 'dev')]);
    expect(await built.draw(text)).toBe(await dev.hold(text));
  });
});

it('leaves no element of a drawing in a text until its page is written', async () => {
  const site = await makeSite();
  const html = await site.hold('It is $x^2$.\n\n$$\nx + 1\n$$');
  expect(html).toMatch(
    /^<p>It is <span class="katex">[^<]*<\/span>.<\/p>\n<span class="katex-display"><span class="katex">[^<]*<\/span><\/span>$/,
  );
});

it('draws with KaTeX’s options', async () => {
  const site = await makeSite({ macros: { '\\reward': '\\mathcal{R}' } });
  const html = await site.draw('It is $\\reward$.');
  expect(html).toContain('<mi mathvariant="script">R</mi>');
  expect(await (await makeSite()).draw('It is $\\reward$.')).toContain('#cc0000');
});

it('leaves in their place formulas with ids and addresses, which a page has to know of', async () => {
  const site = await makeSite({ trust: true, strict: false });
  expect(await site.hold('$\\href{/a/}{x}$')).toContain('<a href="/a/">');
  expect(await site.hold('$\\htmlId{here}{x}$')).toContain('id="here"');
});

it('leaves a drawing that is none of KaTeX’s usual ones in its place', async () => {
  const site = await makeSite({ output: 'mathml' });
  expect(await site.draw('It is $x$.')).toContain('<span class="katex"><math');
  expect(await site.draw('$$\nx\n$$')).toContain('display="block"');
});

it('speaks what is read of a formula, in a page and to what writes feeds', async () => {
  const site = await makeSite();
  const html = await site.hold('It is $x$.');
  const math =
    '<span class="katex-mathml"><math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><mi>x</mi></mrow><annotation encoding="application/x-tex">x</annotation></semantics></math></span>';
  expect(site.speak(html)).toBe(`<p>It is <span class="katex">${math}</span>.</p>`);
  expect(handedOn.speakFormula?.({ tex: 'x', isDisplay: false })).toBe(math);
});

it('makes no markup of letters in an attribute, or of what is no sign', async () => {
  const site = await makeSite();
  const sign = /\u{e000}.*?\u{e001}/u.exec(await site.hold('$x$'))?.[0] ?? '';
  const link = (title: string) => site.draw(`[a](b '${title}') ${sign}`);
  expect(await link(sign)).toBe(`<p><a href="b" title="${sign}">a</a> ${sign}</p>`);
  expect(await link(`<span class="katex">${sign}</span>`)).not.toContain('<math');
  const odd = `${sign} \u{e000}q!\u{e001}`;
  expect(await site.draw(odd)).toBe(`<p>${odd}</p>`);
});

it('tells a page that needs the style of formulas', async () => {
  const site = await makeSite();
  expect(await site.hold(`$$\n${'x + '.repeat(30)}1\n$$`)).toContain('tabindex="0"');
  expect(await site.hold('$$\nx\n$$')).not.toContain('tabindex');
});
