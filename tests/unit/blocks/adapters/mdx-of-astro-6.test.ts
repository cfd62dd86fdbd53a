import { satteri } from '@astrojs/markdown-satteri';
import { unified } from '@astrojs/markdown-remark';
import { toString } from 'hast-util-to-string';
import { expect, it, vi } from 'vitest';
import { createTreeReader } from '../../../../src/plugin/blocks/adapters/tree-reader.ts';

// In Astro 6 no processor reads MDX.
vi.mock(
  import('../../../../src/plugin/blocks/adapters/load-from-astro.ts'),
  async (importOriginal) => {
    const real = await importOriginal();
    const without = <Made extends object>(made: Made): Made =>
      Object.assign(made, { createMdxRenderer: undefined });
    const loadFromAstro: typeof real.loadFromAstro = (name) => {
      const loaded = real.loadFromAstro(name);
      if ('satteri' in loaded) {
        const make: typeof loaded.satteri = (...options) => without(loaded.satteri(...options));
        return { ...loaded, satteri: make };
      }
      if ('unified' in loaded) {
        const make: typeof loaded.unified = (...options) => without(loaded.unified(...options));
        return { ...loaded, unified: make };
      }
      return loaded;
    };
    return { ...real, loadFromAstro };
  },
);

const text = {
  source: '---\ntitle: Tea\n---\n\n# Hot {1 + 1}\n\n| a |\n| - |\n| b |\n\n<Cup>cold</Cup>\n',
  path: '/site/src/tea.mdx',
  file: 'src/tea.mdx',
};

it('reads MDX with what the site’s own @astrojs/mdx brings, tables and components included', async () => {
  const read = createTreeReader(unified());
  const [words, title] = await read(text, (tree, frontMatter) => [
    toString(tree),
    frontMatter['title'],
  ]);
  expect(title).toBe('Tea');
  expect(words).toMatch(/Hot[^|]*a\s*b\s*cold/s);
  expect(words).not.toContain('|');
});

it('says what reads MDX, where nothing does', async () => {
  const read = createTreeReader(satteri());
  await expect(read(text, () => true)).rejects.toThrow(
    [
      'src/tea.mdx: The text has 1 problem.',
      '- the site has nothing that reads MDX into a tree',
      '  Allowed: `.md`, or `.mdx` beside @astrojs/mdx, which reads it with unified() under Astro 6',
      '  Hint: run  npx astro add mdx',
    ].join('\n'),
  );
});
