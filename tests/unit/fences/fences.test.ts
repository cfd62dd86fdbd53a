import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Pipeline, pipelines, render } from '../blocks/adapters/render.ts';

const fruit = `id: fruit
languages: [en, zh, ar]
title: { en: Fruit, zh: 水果, ar: فاكهة }
axes:
  size:
    label: { en: Size, zh: 大小, ar: الحجم }
    levels: { small: { en: small, zh: 小, ar: صغير }, large: { en: large, zh: 大, ar: كبير } }
  taste:
    label: { en: Taste, zh: 味道, ar: الطعم }
    levels: { sour: { en: sour, zh: 酸, ar: حامض }, sweet: { en: sweet, zh: 甜, ar: حلو } }
cells:
  lemon:
    at: { size: small, taste: sour }
    label: { en: Lemon, zh: 柠檬, ar: ليمون }
`;

const fence = (text: string) => `\`\`\`matrix\n${text.trimEnd()}\n\`\`\``;

async function figuresIn(pipeline: Pipeline, source: string, file?: string) {
  const { html } = await render(pipeline, source, {}, file);
  const tree = fromHtml(html, { fragment: true });
  return { html, figures: selectAll('figure.octant-figure', tree) };
}

// One of the processors prints an error, too, before it hands it on.
beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(pipelines)('a fence, $processor, .$format', (pipeline) => {
  it('draws a definition, in the language of its text, numbered, with its table', async () => {
    const file = `content/posts/zh/post.${pipeline.format}`;
    const text = `${fruit}view: lattice\nhighlight: lemon\ncaption: { en: Sour., zh: 酸的, ar: حامض }`;
    const { figures, html } = await figuresIn(pipeline, `文字。\n\n${fence(text)}\n`, file);
    const [figure] = figures;
    expect(figure?.properties).toMatchObject({ id: 'fruit-lemon', lang: 'zh' });
    const caption = figure && select('figcaption', figure);
    expect(caption && toString(caption)).toMatch(/^图1 酸的/);
    expect(figure && select('svg title', figure)).toMatchObject({
      children: [{ type: 'text', value: '酸的' }],
    });
    expect(figure && toString(select('details table', figure) ?? figure)).toContain('柠檬');
    expect(html).not.toContain('```');
    expect(html).not.toContain('languages:');
  });

  it('draws one of the content by its id, with links to its files', async () => {
    const text = 'matrix: env-matrix\nfigure: rlhf\nclass: wide\ndata-note: "a > b"';
    const { figures } = await figuresIn(pipeline, fence(text));
    const [figure] = figures;
    expect(figure?.properties).toMatchObject({
      id: 'env-matrix-rlhf',
      className: ['octant-figure', 'wide'],
      dataNote: 'a > b',
    });
    expect(figure && select('figcaption a', figure)).toMatchObject({
      properties: { href: '/figures/env-matrix/rlhf.en.svg' },
    });
  });

  it('brings the style sheet once, and gives no id to two figures', async () => {
    const text = fence('matrix: env-matrix\nhighlight: rlhf');
    const { figures, html } = await figuresIn(pipeline, `${text}\n\nText.\n\n${text}`);
    expect(figures.map(({ properties }) => properties.id)).toEqual([
      'env-matrix-rlhf',
      'env-matrix-rlhf_2',
    ]);
    expect(html.match(/<link rel="stylesheet" href="\/octant.css">/g)).toHaveLength(1);
  });

  it('draws in a language that it names, from right to left, and as a table', async () => {
    const { figures } = await figuresIn(pipeline, fence(`${fruit}lang: ar\nview: table`));
    expect(figures[0]?.properties).toMatchObject({ lang: 'ar', dir: 'rtl', tabIndex: 0 });
  });

  it('stands in a list, and is drawn there', async () => {
    const text = fence('matrix: env-matrix').replaceAll('\n', '\n  ');
    const { figures } = await figuresIn(pipeline, `- An item\n\n  ${text}\n`);
    expect(figures).toHaveLength(1);
  });

  it('leaves other code as it is', async () => {
    const { figures, html } = await figuresIn(pipeline, '```yaml\nmatrix: env-matrix\n```');
    expect(figures).toEqual([]);
    expect(html).toContain('matrix: env-matrix');
  });
});

const mistakes: Readonly<Record<string, { text: string; says: string }>> = {
  'a misspelt part of a definition and a misspelt option at once': {
    text: `${fruit.replace('label: { en: Size', 'lable: { en: Size')}veiw: lattice\n`,
    says: `The matrix "fruit" has 2 problems.
- line 18, veiw: nothing is called so here
  Allowed: id, languages, title, axes, cells, excluded, layers, partialLayers, figures, lang, figure, view, highlight, caption, legend, links, steps, columns, or an attribute of any <figure>
  Hint: write "view" instead of "veiw"
- line 9, axes.size.lable: nothing is called so here
  Allowed: label, levels
  Hint: write "label" instead of "lable"`,
  },
  'an option that the matrix has no name for': {
    text: 'matrix: env-matrix\nview: grid\nhighlight: rhlf',
    says: `\`\`\`matrix of "env-matrix" has 1 problem.
- line 6, highlight: "rhlf" is no layer and no cell`,
  },
  'an id that no definition has': {
    text: 'matrix: env-matirx',
    says: `\`\`\`matrix has 1 problem.
- line 4, matrix: no definition of the content has the id "env-matirx"
  Allowed: env-matrix, fruit
  Hint: write "env-matrix" instead of "env-matirx"`,
  },
  'a language that the matrix lacks': {
    text: 'matrix: env-matrix\nlang: fr',
    says: `The matrix "env-matrix" has 1 problem.
- line 5, lang: it has no texts in "fr"`,
  },
  'what is no YAML': {
    text: 'matrix: env-matrix\ncaption: "Open\n',
    says: `\`\`\`matrix has 1 problem.
- line 5: it can't be read as YAML: Missing closing "quote
  Allowed: YAML 1.2, https://yaml.org/spec/1.2.2
  Hint: mend the syntax there`,
  },
  'a word alone': {
    text: 'env-matrix',
    says: `\`\`\`matrix has 1 problem.
- line 4: "env-matrix" is neither a definition nor the name of one
  Allowed: a definition in YAML, or  matrix:  with the id of one of the content
  Hint: write  matrix: my-matrix`,
  },
  'nothing at all': {
    text: '',
    says: `\`\`\`matrix has 1 problem.
- line 4: null is neither a definition nor the name of one`,
  },
};

describe.each(pipelines)('a fence, $processor, .$format, stops at', (pipeline) => {
  it.each(Object.entries(mistakes))('%s', async (_, { text, says }) => {
    const message = await messageOf(pipeline, `Text.\n\n${fence(text)}`);
    expect(message).toContain(`content/posts/en/post.${pipeline.format}: ${says}`);
  });

  it('a definition of the content that is wrong, of which it names the file', async () => {
    const message = await messageOf(pipeline, fence('matrix: fruit'));
    expect(message).toContain('content/matrices/fruit.ts: The matrix "fruit" has 1 problem.');
  });

  it('every fence at once', async () => {
    const message = await messageOf(pipeline, `${fence('matrix: a')}\n\n${fence('matrix: b')}`);
    expect(message).toContain('line 2, matrix: no definition of the content has the id "a"');
    expect(message).toContain('line 6, matrix: no definition of the content has the id "b"');
  });
});

async function messageOf(pipeline: Pipeline, source: string): Promise<string> {
  const outcome: unknown = await render(pipeline, source).catch((reason: unknown) => reason);
  return outcome instanceof Error ? outcome.message : 'It was rendered.';
}
