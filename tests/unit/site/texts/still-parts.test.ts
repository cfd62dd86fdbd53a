import { unified } from '@astrojs/markdown-remark';
import type { SSRResult } from 'astro';
import { experimental_AstroContainer } from 'astro/container';
import { Fragment, jsx } from 'astro/jsx-runtime';
import {
  type ComponentSlots,
  createComponent,
  render,
  renderJSX,
  renderSlot,
} from 'astro/runtime/server/index.js';
import { describe, expect, it } from 'vitest';
import { revivePart } from '../../../../src/site/texts/revive-part.ts';
import { recmaStillParts } from '../../../../src/site/texts/still-parts.ts';

type Content = (props: object) => unknown;

async function compile(text: string, recmaPlugins: (typeof recmaStillParts)[]): Promise<string> {
  const processor = unified({ recmaPlugins, smartypants: false });
  const shared = { image: {}, syntaxHighlight: false } as never;
  const setting = { srcDir: new URL('file:///site/'), optimize: false, sourcemap: false };
  const renderer = await processor.createMdxRenderer?.(shared, setting);
  return renderer?.process(text, '/site/post.mdx', {}).then(({ code }) => code) ?? '';
}

const container = await experimental_AstroContainer.create();

/** A component that shows what it is given. */
const makeComponent = (name: string) =>
  createComponent(
    (
      result: SSRResult,
      props: object,
      { default: words, side }: Record<'default' | 'side', ComponentSlots[string]>,
    ) =>
      render`<${name} ${JSON.stringify(props)}>${renderSlot(result, words)}|${renderSlot(result, side)}</${name}>`,
  );

/** What is shown of a compiled text, with a component in the place of each heading. */
async function run(code: string): Promise<string> {
  const body = code
    .replaceAll(/^import .*$/gm, '')
    .replace(/^export default /m, 'return ')
    .replaceAll(/^export /gm, '');
  const names = ['_jsx', '_jsxs', '_Fragment', '_still', 'Cup'];
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what MDX wrote is to be run
  const make = new Function(...names, body) as (...values: unknown[]) => Content;
  const content = make(jsx, jsx, Fragment, revivePart, makeComponent('tea-cup'));
  const made = content({ components: { h2: makeComponent('site-heading') } });
  const page = createComponent((result: SSRResult) => render`${renderJSX(result, made)}`);
  return container.renderToString(page);
}

const texts: Readonly<Record<string, string>> = {
  'of words alone':
    'Tea, *hot* & "strong" \u{e000} 茶.\n\n- [x] a\n- `b`\n\n![c](https://d.example/e.png)',
  'with headings, which are components': '# A\n\n## B\n\nTea.\n\n## C *d*\n\n> ### E',
  'with components':
    "import Cup from './Cup.astro';\n\nTea.\n\n<Cup size={2}>\n  *Hot* tea.\n</Cup>\n\nMore.",
  'with parts in slots, voids and space':
    "import Cup from './Cup.astro';\n\n<Cup>\n  <p slot=\"side\">*a*</p>\n\n  - b\n\n  <p> </p>\n</Cup>\n\n<div> <br/> <img src='' alt='\"&'/> </div>",
  'with custom elements and style':
    '*a* <tea-cup size="2">*b*</tea-cup> <style>{`a > b {}`}</style>',
  'with expressions':
    'export const litres = 2;\n\nIt holds **{litres} l** of *tea*, <b style={{ color: "red" }}>*hot*</b>.',
  'with a table': '| a | b |\n| :- | -: |\n| **c** | d |',
};

describe.each(Object.entries(texts))('a text %s', (_, text) => {
  it('makes the same of its parts as of its calls', async () => {
    const [plain, light] = [await compile(text, []), await compile(text, [recmaStillParts])];
    expect(light).toContain('_still("');
    expect(await run(light)).toBe(await run(plain));
  });
});

it('makes an element of a whole text, by which Astro knows it, also around components', async () => {
  const code = await compile(texts['with headings, which are components'] ?? '', [recmaStillParts]);
  const [, json = ''] = /_still\(("(?:[^"\\]|\\.)*")/.exec(code) ?? [];
  const heading = makeComponent('site-heading');
  const made = revivePart(JSON.parse(json) as string, { h2: heading });
  expect(made).toMatchObject({ type: Fragment });
});

it('leaves one call of a text without code', async () => {
  const code = await compile(texts['of words alone'] ?? '', [recmaStillParts]);
  expect(code.match(/_still\(/g)).toHaveLength(1);
  expect(code.slice(0, code.indexOf('export default'))).not.toMatch(/_jsxs?\(/);
});

it('leaves a text as it is that is all of its author', async () => {
  const text = 'export const tea = 2;\n\n{tea}';
  expect(await compile(text, [recmaStillParts])).toBe(await compile(text, []));
});
