import { toHtml } from 'hast-util-to-html';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { refusedAddresses } from '../../../support/written-addresses.ts';
import { type WrittenLink, noteLinks } from '../../../../src/site/links/written-links.ts';

/** Reads a text of a site under `/repo/`. */
function read(text: string) {
  const links: WrittenLink[] = [];
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkRehype, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] })
    .use(noteLinks('/repo/', (_, noted) => links.push(...noted)));
  const file = new VFile({ value: text, path: 'content/posts/en/tea.mdx' });
  const tree = processor.runSync(processor.parse(file), file);
  return { tree, links };
}

it('notes links and pictures with their lines', () => {
  expect(read('[one](#a)\n\n![two](b.png)\n\n<a href="c/">three</a>').links).toEqual([
    { file: 'content/posts/en/tea.mdx', line: 1, href: '#a' },
    { file: 'content/posts/en/tea.mdx', line: 3, href: 'b.png' },
    { file: 'content/posts/en/tea.mdx', line: 5, href: 'c/' },
  ]);
});

it('puts the base path before addresses that begin with a slash', () => {
  const { tree } = read(
    '[a](/tea/) ![b](/b.png) [c](//host/) [d](tea/) [e](#e) [f](https://host/)',
  );
  expect(toHtml(tree)).toBe(
    '<p><a href="/repo/tea/">a</a> <img src="/repo/b.png" alt="b"> <a href="//host/">c</a> <a href="tea/">d</a> <a href="#e">e</a> <a href="https://host/">f</a></p>',
  );
  expect(read('<a href="/tea/">x</a>').links.map(({ href }) => href)).toEqual(['/repo/tea/']);
});

it.each([
  ...['<a href="/a">x</a>', "<a href='/a'>x</a>", '<a href={"/a"}>x</a>', "<a href={'/a'}>x</a>"],
  ...[
    '<a href={`/a`}>x</a>',
    '<a\n  href={ "/a" }\n>x</a>',
    '<area href="/a" />',
    '<img src={"/a"} />',
  ],
  ...['<video src="/a" />', '<audio src="/a" />', '<video><source src="/a" /></video>'],
  ...['<video><track src="/a" /></video>', '<iframe src="/a" />', '<embed src="/a" />'],
  ...['<object data="/a" />', '<form action="/a" />', '<form><button formAction="/a" /></form>'],
  ...[
    'text <a href="/a">x</a>',
    '> <a href="/a">x</a>',
    '- <a href={"/a"}>x</a>',
    '# <a href="/a">x</a>',
  ],
])('notes what %s leads to', (text) => {
  expect(read(text).links.map(({ href }) => href)).toEqual(['/repo/a']);
});

it.each(['<a href={x}>x</a>', '<a href={`/${x}`}>x</a>', '<a {...x}>x</a>', '<A href="/a" />'])(
  'leaves %s to the links of the page that is built',
  (text) => {
    expect(read(text).links).toEqual([]);
  },
);

it('refuses addresses that run something, all of them at once', () => {
  const text =
    '[one](javascript:alert(1))\n\n![two](data:text/html,x)\n\n<a href="vbscript:x">three</a>';
  expect(() => read(text)).toThrowErrorMatchingInlineSnapshot(`
    [OctantError: content/posts/en/tea.mdx: The text has 3 problems.
    - line 1: "javascript:alert(1)" begins with "javascript:", which no link may
      Allowed: http:, https:, mailto: or tel:, a path such as /about/, or a place on the page such as #more
      Hint: write the address of a page, such as https://example.org/
    - line 3: "data:text/html,x" begins with "data:", which no link may
      Allowed: http:, https:, mailto: or tel:, a path such as /about/, or a place on the page such as #more
      Hint: write the address of a page, such as https://example.org/
    - line 5: "vbscript:x" begins with "vbscript:", which no link may
      Allowed: http:, https:, mailto: or tel:, a path such as /about/, or a place on the page such as #more
      Hint: write the address of a page, such as https://example.org/]
  `);
});

it.each(refusedAddresses)('refuses %j of an element and of a component', (address) => {
  const properties = { href: address };
  const element = { type: 'element', tagName: 'a', properties, children: [] } as const;
  const attributes = [{ type: 'mdxJsxAttribute', name: 'src', value: address }] as const;
  const component = {
    type: 'mdxJsxFlowElement',
    name: 'iframe',
    attributes,
    children: [],
  } as const;
  for (const node of [element, component]) {
    const note = noteLinks('/', () => undefined)();
    const file = new VFile({ path: 'content/posts/en/tea.mdx' });
    expect(() => {
      note({ type: 'root', children: [node] } as never, file);
    }).toThrow(/:", which no link may/);
  }
});
