import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pipelines, render } from '../blocks/adapters/render.ts';

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const text = `Less is more [@liu2025, p. 3], as tea is [see @lu_780; @liu2025].

\`[@liu2025]\` is code, and [@liu2025](/a/) a link.
`;

describe.each(pipelines)('$processor with $format', (pipeline) => {
  const cite = async (source: string, language = 'en') => {
    const file = `content/posts/${language}/post.${pipeline.format}`;
    return fromHtml((await render(pipeline, source, {}, file)).html, { fragment: true });
  };

  it('makes each citation a number that leads to its reference, and back', async () => {
    const tree = await cite(text);
    const [paragraph, other] = selectAll('p', tree).map((node) => toString(node));
    expect(paragraph).toBe('Less is more [1, p. 3], as tea is [see 2; 1].');
    expect(other).toBe('[@liu2025] is code, and @liu2025 a link.');
    const links = selectAll('p a[data-footnote-ref]', tree);
    expect(links.map(({ properties: { href, id } }) => [href, id])).toEqual([
      ['#ref-liu2025', 'cite-1'],
      ['#ref-lu_780', 'cite-2'],
      ['#ref-liu2025', 'cite-1-2'],
    ]);
    const items = selectAll('section.octant-references li', tree);
    expect(items.map(({ properties }) => properties.id)).toEqual(['ref-liu2025', 'ref-lu_780']);
    const backs = selectAll('li a[data-footnote-backref]', tree);
    expect(backs.map(({ properties: { href, ariaLabel } }) => [href, ariaLabel])).toEqual([
      ['#cite-1', 'Back to reference 1'],
      ['#cite-1-2', 'Back to reference 1-2'],
      ['#cite-2', 'Back to reference 2'],
    ]);
  });

  it('names the authors of a work that is a part of the sentence', async () => {
    const source =
      'As @liu2025 [p. 3] says, and [-@lu_780].\n\nMail me@liu2025.org or `@liu2025`, or @nobody.\n';
    const [paragraph, other] = selectAll('p', await cite(source)).map((node) => toString(node));
    expect(paragraph).toBe('As Liu [1, p. 3] says, and [2].');
    expect(other).toBe('Mail me@liu2025.org or @liu2025, or @nobody.');
    const zh = await cite('如@lu_780所说，@liu2025 也一样。', 'zh');
    expect(toString(select('p', zh) ?? zh)).toBe('如陆羽[1]所说，Liu[2] 也一样。');
  });

  it('has the ids of headings hold no number, which an earlier citation or note would move', async () => {
    const headings = '## As @liu2025 says\n\n## Tea [@liu2025]\n\n## Pots[^a]\n\n[^a]: Of clay.\n';
    const earlier = 'Drink [@lu_780].[^b]\n\n[^b]: Slowly.\n\n';
    const idsOf = async (source: string) =>
      selectAll('h2', await cite(source)).map(({ properties }) => properties.id);
    const ids = await idsOf(headings);
    expect(ids.slice(0, 3)).toEqual(['as-liu--says', 'tea-', 'pots']);
    expect(await idsOf(earlier + headings)).toEqual(ids);
  });

  it('tells of a word that is nearly a key', async () => {
    await expect(cite('As @lui2025 says.\n')).rejects.toThrow(
      'line 1, @lui2025: no entry of the content has the key "lui2025"',
    );
  });

  it('writes no list for words behind the sign of a key', async () => {
    const tree = await cite('Take @types/node from @astrojs.\n');
    expect(select('section.octant-references', tree)).toBeUndefined();
    expect(toString(select('p', tree) ?? tree)).toBe('Take @types/node from @astrojs.');
  });

  it('writes the list in the language of the text', async () => {
    const en = await cite(text);
    expect(toString(select('section h2', en) ?? en)).toBe('References');
    const [liu, lu] = selectAll('li > span', en);
    expect(toString(liu ?? en)).toBe('Liu, W. (2025). Less < More. https://a.example/');
    expect(select('a', liu ?? en)?.properties.href).toBe('https://a.example/');
    expect(lu?.properties.lang).toBe('zh');
    const zh = await cite(text, 'zh');
    expect(toString(select('section h2', zh) ?? zh)).toBe('参考文献');
    expect(toString(selectAll('li > span', zh)[1] ?? zh)).toContain('茶经[M]');
  });

  it('writes no list where nothing is cited', async () => {
    expect(select('section.octant-references', await cite('Plain [1] text.'))).toBeUndefined();
  });

  it('says of every key that no entry has where it stands and which is nearest', async () => {
    const source = 'One.\n\nTwo [@lui2025; ].\n\nThree [@twin; @nobody].\n';
    const { message } = await cite(source).then(
      () => new Error('it was rendered'),
      (error: unknown) => error as Error,
    );
    const file = `content/posts/en/post.${pipeline.format}`;
    const said = message.slice(message.indexOf(`${file}: The text`)).replaceAll(file, '<file>');
    expect(said).toMatchInlineSnapshot(`
      "<file>: The text has 4 problems.
      - line 3, @lui2025: no entry of the content has the key "lui2025"
        Allowed: liu2025, twin, lu_780
        Hint: write "liu2025" instead of "lui2025"
      - line 3: a semicolon stands beside no key
        Allowed: liu2025, twin, lu_780
        Hint: leave the semicolon out
      - line 5, @twin: different entries have the key "twin"
        Allowed: one entry a key
        Hint: give it another key in one of  content/citations/tea.bib, content/citations/more.bib
      - line 5, @nobody: no entry of the content has the key "nobody"
        Allowed: liu2025, twin, lu_780
        Hint: use one of the allowed names"
    `);
  });
});
