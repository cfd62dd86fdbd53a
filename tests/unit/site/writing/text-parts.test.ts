import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { describe, expect, it } from 'vitest';
import { rehypeCode } from '../../../../src/site/writing/index.ts';
import { renderText } from './render-text.ts';

describe('tables', () => {
  const markdown = '| Tea | Water |\n| --- | ----: |\n| Green | 80 |';

  it('stand in a region with a name, which the keyboard reaches, and have no style attribute', async () => {
    expect((await renderText(markdown)).html).toBe(
      '<div class="table" role="region" tabindex="0" aria-label="Table 1: Tea, Water"><table><thead><tr><th>Tea</th><th class="to-right">Water</th></tr></thead><tbody><tr><td>Green</td><td class="to-right">80</td></tr></tbody></table></div>',
    );
  });

  it('have names of their own, in the language of the text', async () => {
    const { html } = await renderText(`${markdown}\n\n${markdown}`, 'zh');
    expect(html.match(/aria-label="[^"]*"/g)).toEqual([
      'aria-label="表 1：Tea、Water"',
      'aria-label="表 2：Tea、Water"',
    ]);
  });

  it('of three columns and more have room for those that hold sentences', async () => {
    const headsOf = async (...rows: string[]) => {
      const { html } = await renderText(rows.join('\n'));
      return [...html.matchAll(/<th(?: class="([^"]*)")?>/g)].map(([, names]) => names);
    };
    expect(
      await headsOf(
        '| Tea | Minutes | Taste |',
        '| --- | ------: | ----: |',
        '| Oolong | 3 | between the green and the black, and fresh |',
        '| 乌龙 | 3 | 介于 |',
      ),
    ).toEqual([undefined, 'to-right', 'to-right long']);
    expect(
      await headsOf('| 甲 | 乙 | 丙 |', '| --- | --- | --- |', '| 一种介于绿茶和红茶之间的茶 |'),
    ).toEqual(['long', undefined, undefined]);
    // Two have half of a phone each, which wraps them well.
    expect(
      await headsOf('| Tea | Taste |', '| --- | --- |', `| Oolong | ${'fresh '.repeat(9)} |`),
    ).toEqual([undefined, undefined]);
  });
});

describe('tasks', () => {
  it('are labelled by their words, up to a list within', async () => {
    expect((await renderText('- [x] Boil *water*\n  - [ ] Wait')).html).toBe(
      '<ul class="contains-task-list"><li class="task-list-item"><label><input type="checkbox" checked disabled> Boil <em>water</em></label><ul class="contains-task-list"><li class="task-list-item"><label><input type="checkbox" disabled> Wait</label></li></ul></li></ul>',
    );
  });

  it('are so where paragraphs stand in them', async () => {
    expect((await renderText('- [ ] One\n\n- [x] Two\n')).html).toContain(
      '<p><label><input type="checkbox" disabled> One</label></p>',
    );
  });
});

describe('videos', () => {
  it.each([
    ['https://www.youtube.com/watch?v=aqz-KE-bpKQ&t=5', 'https://www.youtube-nocookie.com'],
    ['https://youtu.be/aqz-KE-bpKQ', 'https://www.youtube-nocookie.com'],
    ['https://www.bilibili.com/video/BV1xx411c7mD/', 'https://player.bilibili.com'],
    ['https://vimeo.com/76979871', 'https://player.vimeo.com'],
  ])('%s is a link until it is asked for, and its player is noted', async (address, player) => {
    const { html, notes } = await renderText(`![A film](${address} 'Seen at home')`);
    expect(html).toMatch(
      /^<figure><a href="[^"]+" class="video" data-player="[^"]+">A film<small>/,
    );
    expect(html).toMatch(/<\/small><\/a><figcaption>Seen at home<\/figcaption><\/figure>$/);
    expect(html).toContain(`data-player="${player}/`);
    expect(notes['players']).toEqual([player]);
  });

  const youtube = 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1';
  const bilibili = 'https://player.bilibili.com/player.html?bvid=BV1xx411c7mD&autoplay=1';
  const vimeo = 'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1';
  it.each([
    ['https://youtu.be/aqz-KE-bpKQ', youtube],
    ['https://youtu.be/aqz-KE-bpKQ?t=42', `${youtube}&start=42`],
    ['https://youtu.be/aqz-KE-bpKQ?si=a&start=42#b', `${youtube}&start=42`],
    ['https://www.youtube.com/watch?t=1m30s&v=aqz-KE-bpKQ', `${youtube}&start=90`],
    ['https://www.youtube.com/watch?v=aqz-KE-bpKQ&t=1h0m2s', `${youtube}&start=3602`],
    ['https://www.youtube.com/watch?v=aqz-KE-bpKQ#t=2m', `${youtube}&start=120`],
    ['https://youtu.be/aqz-KE-bpKQ?t=soon&list=t=4', youtube],
    ['https://www.bilibili.com/video/BV1xx411c7mD/', bilibili],
    ['https://www.bilibili.com/video/BV1xx411c7mD/?t=42', `${bilibili}&t=42`],
    ['https://vimeo.com/76979871', vimeo],
    ['https://vimeo.com/76979871#t=42s', `${vimeo}#t=42s`],
  ])('%s begins where its address says', async (address, player) => {
    const { html } = await renderText(`![A film](${address})`);
    expect(html).toContain(` data-player="${player.replaceAll('&', '&#x26;')}"`);
  });
});

describe('definition lists', () => {
  it('are read', async () => {
    expect((await renderText('Pot\n: Of clay.\n: For one tea.')).html).toBe(
      '<dl><dt>Pot</dt><dd>Of clay.</dd><dd>For one tea.</dd></dl>',
    );
  });
});

describe('formulas', () => {
  it('that may not fit a phone are reached by the keyboard', async () => {
    const long = String.raw`\mathcal{L}(\theta) = \mathbb{E}\left[\log p_\theta(x)\right]`;
    expect((await renderText(`$$\n${long}\n$$`)).html).toContain(
      '<span class="katex" tabindex="0">',
    );
    expect((await renderText('$$\nx^2\n$$')).html).not.toContain('tabindex');
  });
});

describe('what a text holds is noted for its page', () => {
  it.each([
    ['Words, *more* of them,\n\n- in a list.', []],
    ['An inline $x$.', ['formulas']],
    ['- In a list: $x$', ['formulas']],
    ['$$\nx\n$$', ['formulas']],
    [String.raw`It costs \$5.`, []],
    ['`$x$` is code.', ['style']],
    ['```\ncode\n```', ['code', 'style']],
    ['A note.[^1]\n\n[^1]: Here.', ['footnotes', 'style']],
    ['![a](/a.png)', ['pictures', 'style']],
    ['![a](https://youtu.be/aqz-KE-bpKQ)', ['style', 'videos']],
    ['> Quoted.', ['style']],
    ['<details><summary>a</summary>b</details>', ['style']],
  ])('%j: %j', async (markdown, holds) => {
    expect((await renderText(markdown)).notes['holds']).toEqual(holds);
  });
});

describe('code', () => {
  const highlight = async (markdown: string) => {
    const options = { syntaxHighlight: false as const, rehypePlugins: [rehypeCode] };
    const processor = await createMarkdownProcessor(options);
    return (await processor.render(markdown)).code;
  };

  it('is coloured by classes, with no style attribute', async () => {
    const html = await highlight('```js\nconst a = "b"; // c\n```');
    expect(html).toBe(
      '<pre class="code" tabindex="0" data-language="js"><code><span class="line"><span class="t-keyword">const</span><span class="t-constant"> a</span><span class="t-keyword"> =</span><span class="t-string-expression"> "b"</span><span>; </span><span class="t-comment">// c</span></span></code></pre>',
    );
  });

  it('has the lines marked that its author marks', async () => {
    expect(await highlight('```js {2}\na;\nb;\n```')).toContain('<span class="line highlighted">');
    const diff = await highlight('```js\na; // [!code --]\nb; // [!code ++]\n```');
    expect(diff).toContain('class="line diff remove"');
    expect(diff).toContain('class="line diff add"');
    expect(diff).not.toContain('[!code');
  });

  it('is headed by the title that its author gives', async () => {
    const html = await highlight('```js title="<a> & b.js" {1}\na;\n```');
    expect(html).toMatch(/ data-title="(<|&#x3C;)a> &#x26; b.js"/);
    expect(html).toContain('<span class="line highlighted">');
    expect(await highlight('```js title=""\na;\n```')).not.toContain('data-title');
  });

  it('has none in a diff, in Markdown or in a language that there is none of', async () => {
    for (const text of ['diff\n-a\n+b', 'md\n# A *b* **c**', '\nplain']) {
      expect(await highlight(`\`\`\`${text}\n\`\`\``)).not.toContain('style=');
    }
  });
});

describe('comments', () => {
  it.each([
    '<!-- more -->',
    '<!-- a\n-- b -->',
    'a <!-- > --> b',
    '<!--> c -->',
    '<!-- d --!> e -->',
  ])('in %j stay as they are, before a tag and alone', async (comment) => {
    const { html } = await renderText(`${comment}\n\n![b](c.png)`);
    const beside = await renderText(`${comment}\n\n![b](c.png)\n\n<i></i>`);
    expect(`${html}<p><i></i></p>`).toBe(beside.html);
  });
});
