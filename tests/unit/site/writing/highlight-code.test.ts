import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { describe, expect, it } from 'vitest';
import { rehypeCode, selfContained } from '../../../../src/site/writing/highlight-code.ts';

const { render } = await createMarkdownProcessor({
  syntaxHighlight: false,
  rehypePlugins: [rehypeCode],
});

const fence = (info: string, code: string) => `\`\`\`${info}\n${code}\n\`\`\`\n\n`;
const blocksOf = async (markdown: string) =>
  (await render(markdown)).code.match(/<pre.*?<\/pre>/gs) ?? [];

describe('code', () => {
  it('looks the same wherever it stands again', async () => {
    const text = fence('js', 'const a = 1;');
    const [first, again] = await blocksOf(text + text);
    expect(first).toContain('<span class="t-keyword">const</span>');
    expect(again).toBe(first);
    expect(await blocksOf(text.replaceAll(/^/gm, '> '))).toEqual([first]);
  });

  it('is told apart by its language and by what stands behind that', async () => {
    const codes = ['js', 'js {1}', 'js title="a"', 'ts', ''].map((info) => fence(info, 'let a;'));
    expect(new Set(await blocksOf(codes.join(''))).size).toBe(codes.length);
  });

  it('looks the same before and behind languages that hold others', async () => {
    const js = fence('js', 'const a = html`<b>`;');
    const [before] = await blocksOf(js);
    const [mdx = '', , behind] = await blocksOf(
      fence('mdx', '```css\na { color: red }\n```') + fence('astro', '<style>a {}</style>') + js,
    );
    expect(mdx).toContain('t-');
    expect(behind).toBe(before);
  });

  it('is left to what draws formulas', async () => {
    expect(await blocksOf(fence('math', 'x'))).toEqual([
      '<pre><code class="language-math">x\n</code></pre>',
    ]);
  });
});

describe('a language whose code holds no other', () => {
  /** A grammar, of which the places count that name another. */
  type Grammar = Readonly<Record<string, unknown>>;
  type Bundle = Readonly<Record<string, () => Promise<{ default: readonly Grammar[] }>>>;
  const fromProcessor = createRequire(
    createRequire(import.meta.url).resolve('@astrojs/markdown-remark'),
  );
  const shiki = pathToFileURL(fromProcessor.resolve('shiki')).href;
  const plain = ['plaintext', 'text', 'txt'];

  it.each([...selfContained].filter((name) => !plain.includes(name)))(
    '%s names none that is not loaded with it',
    async (name) => {
      const { bundledLanguages } = (await import(shiki)) as { bundledLanguages: Bundle };
      const grammars = (await bundledLanguages[name]?.())?.default ?? [];
      const named = JSON.stringify(grammars).matchAll(/"include":"([^#$"][^#"]*)/g);
      const scopes = grammars.map(({ scopeName }) => scopeName);
      expect(scopes).not.toEqual([]);
      expect([...named].map(([, scope]) => scope).filter((at) => !scopes.includes(at))).toEqual([]);
    },
  );
});
