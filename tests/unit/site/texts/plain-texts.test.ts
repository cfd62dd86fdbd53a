import { expect, it } from 'vitest';
import { groupTexts, isPlainText } from '../../../../src/site/texts/plain-texts.ts';

const astro = '/site/node_modules/astro/dist';

/** What Astro makes of Markdown, in part. */
const markdown = (more = '') => `
\t\t\t\timport { createComponent } from "${astro}/runtime/server/index.js";
\t\t\t\timport { AstroError } from "${astro}/core/errors/index.js";
\t\t\t\t${more}
\t\t\t\tconst html = () => "Tea.";

\t\t\t\texport const frontmatter = {};
\t\t\t\texport async function compiledContent() {
\t\t\t\t\treturn await html();
\t\t\t\t}
\t\t\t\texport default Content;
\t\t\t\t`;

/** What MDX makes, in part. */
const mdx = (more = '') =>
  `import {revivePart as _still} from "/site/src/site/texts/revive-part.ts";
import {Fragment as _Fragment, jsx as _jsx} from "astro/jsx-runtime";
${more}
export function getHeadings() {
  return [];
}
export const Content = (props = {}) => MDXContent(props);
export default Content;
import { __astro_tag_component__ } from 'astro/runtime/server/index.js';`;

it.each([markdown(), mdx()])('takes a text for plain that is words alone', (code) => {
  expect(isPlainText(code)).toBe(true);
});

it.each([
  ['a layout', markdown('import Layout from "../layout.astro";')],
  ['a picture', markdown('import { getImage } from "astro:assets";')],
  ['a component', mdx("import Cup from './Cup.astro';")],
  ['a component of Astro', mdx("import { Code } from 'astro/components';")],
  ['a style', mdx("import './cup.css';")],
  ['a component on lines of their own', mdx('import {\n  Cup\n} from "./cup.ts";')],
  ['a module that is asked for later', mdx('const cup = () => import("./cup.ts");')],
  ['a module that it hands on', mdx('export { cup } from "./cup.ts";')],
  ['code that runs when it is loaded', mdx('export const litres = boil();')],
])('takes none for plain with %s', (_, code) => {
  expect(isPlainText(code)).toBe(false);
});

it('has plain texts in one file, and what they import in another', () => {
  const [runtime, texts] = groupTexts(new Set(['/site/content/a.md']));
  const isText = texts?.test as (id: string) => boolean;
  expect(['/site/content/a.md?astroPropagatedAssets', '/site/content/a.md'].every(isText)).toBe(
    true,
  );
  expect(isText('/site/content/b.md')).toBe(false);
  expect(`${astro}/runtime/server/index.js`).toMatch(runtime?.test as RegExp);
  expect(`${astro}/core/app/index.js`).not.toMatch(runtime?.test as RegExp);
});
