import { afterEach, expect, it } from 'vitest';
import { handedOn } from '../../../../src/site/config/handed-on.ts';
import { holdText, leaveOut, leaveTextsOut } from '../../../../src/site/texts/leave-out.ts';

const long = `A "cup"\n\\u{e000} of 茶. ${'tea '.repeat(100)}`;

/** What Astro makes of Markdown, in part. */
const markdown = (text: string) => `
\t\t\t\tconst html = () => ${JSON.stringify(text)};

\t\t\t\texport function rawContent() {
\t\t\t\t\treturn ${JSON.stringify(`return "${text}";`)};
\t\t\t\t}
`;

afterEach(() => {
  delete handedOn.leftOut;
});

it('leaves out what a text says, which is found by its digest', () => {
  const strings = (handedOn.leftOut = new Map<string, Buffer>());
  const code = leaveOut(markdown(long), '/content/post.md', strings);
  expect(code).not.toContain('tea');
  expect(strings.size).toBe(2);
  const body = code.replace('export ', '');
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what is left is to be run
  const run = new Function(`${body}; return [html(), rawContent()];`) as () => unknown;
  expect(run()).toEqual([long, `return "${long}";`]);
});

it('leaves out the parts of MDX', () => {
  const strings = new Map<string, Buffer>();
  const code = `_still(${JSON.stringify(long)}, _components)`;
  const light = leaveOut(code, '/content/post.mdx', strings);
  expect(light).toMatch(/^_still\(globalThis\[.*\]\.leftOut\.get\("\w{64}"\)\.toString\(\), _comp/);
  expect([...strings.values()].map(String)).toEqual([long]);
});

it('gives another module for another text', () => {
  const [one, two] = [long, `${long}.`].map((text) =>
    leaveOut(markdown(text), '/content/post.md', new Map()),
  );
  expect(one).not.toBe(two);
});

it.each([
  ['of few letters', markdown('Tea.'), '/content/post.md'],
  ['that stands in code of its author', `const tea = ${JSON.stringify(long)};`, '/content/a.mdx'],
])('leaves a text in its module %s', (_, code, id) => {
  expect(leaveOut(code, id, new Map())).toBe(code);
});

it('has the module that asks for a text hold it', () => {
  const asking = 'async function getMod() {\n  return import("/site/content/a.md");\n}\n';
  expect(holdText(asking)).toBe(
    'import * as text from "/site/content/a.md";\nasync function getMod() {\n  return text;\n}\n',
  );
  expect(holdText('export default 1;')).toBe('export default 1;');
});

it('looks at the texts of the site alone', () => {
  const [first, { transform }] = leaveTextsOut('/site/content/');
  const code = first.transform.handler(markdown(long), '/site/content/posts/en/a.md')?.code;
  expect(code).toContain('leftOut');
  expect(transform.handler(code ?? '', '/site/content/posts/en/a.md')?.code).toBe(code);
  expect(transform.handler(markdown(long), '/elsewhere/a.md')).toBeUndefined();
  const asked = '/site/content/posts/en/a.md?astroPropagatedAssets';
  expect(transform.handler('return import("a")', asked)?.code).toContain('return text');
  expect('/site/content/posts/en/a.md?raw').not.toMatch(transform.filter.id);
  expect(handedOn.leftOut?.size).toBe(2);
});
