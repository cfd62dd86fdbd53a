import { figureStyle, renderMatrix } from 'astro-octant/matrix';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseSvg } from '../parsed-svg.ts';
import { environment } from '../samples/environment.ts';

describe('what renderMatrix draws', () => {
  it('holds its own style and ground, so that it is right wherever it is opened', () => {
    const svg = renderMatrix(environment, { highlight: 'rlhf' });
    expect(svg).toContain('<style>.octant{');
    expect(svg).toContain('@media (prefers-color-scheme:dark)');
    expect(svg).toContain('<path class="octant-ground" d="M-20 -20h');
    expect(svg).not.toContain('var(');
  });

  it('leaves both to a page that has the style sheet', () => {
    const svg = renderMatrix(environment, { highlight: 'rlhf', standalone: false });
    expect(svg).not.toContain('<style>');
    expect(svg).not.toContain('M-20 -20h');
    const named = [...svg.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    const css = figureStyle();
    const styled = named.filter((name) => new RegExp(`\\.${name}[ ,]`).test(css));
    expect(new Set(styled)).toEqual(new Set(named.filter((name) => name !== 'octant-wide')));
    expect(css).toContain('--octant-fill: var(');
  });

  it.each([
    [
      'standalone',
      { standalone: 'no' },
      `- standalone: "no" can't stand here
  Allowed: true, false
  Hint: write true or false`,
    ],
    [
      'lang',
      { lang: [] },
      `- lang: it names no language
  Allowed: a language tag, or a list of them
  Hint: write it as  lang: ['en', 'zh']`,
    ],
    ['lang', { lang: ['en', 'fr'] }, 'it has no texts in "fr"'],
  ])('is nothing for a %s that is none', (_, options, says) => {
    expect(() => renderMatrix(environment, options as object)).toThrow(says);
  });
});

describe('a picture in several languages', () => {
  const svg = renderMatrix(environment, { lang: ['en', 'zh'], figure: 'rlhf', view: 'lattice' });
  const root = select('svg', fromHtml(svg, { fragment: true }));
  const branches = root ? selectAll('switch > svg', root) : [];

  it('shows readers of each language theirs, and anyone else the first', () => {
    expect(branches.map(({ properties }) => properties.lang)).toEqual(['zh', 'en']);
    expect([...svg.matchAll(/ systemLanguage="([^"]+)"/g)].map(([, tags]) => tags)).toEqual([
      'zh, zh-CN, zh-Hans, zh-Hans-CN',
    ]);
    expect(branches.map((branch) => toString(select('title', branch) ?? branch))).toEqual([
      'RLHF：仅仅生成困难',
      'RLHF: only generation is hard.',
    ]);
  });

  it('is as large as the largest of them', () => {
    for (const side of ['width', 'height'] as const) {
      const sizes = branches.map(({ properties }) => Number(properties[side]));
      expect(Number(root?.properties[side])).toBe(Math.max(...sizes));
    }
  });

  it('is well-formed, holds its style once, and gives no id to two elements', () => {
    expect(() => parseSvg(svg)).not.toThrow();
    expect(svg.match(/<style>/g)).toHaveLength(1);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(2);
  });
});
