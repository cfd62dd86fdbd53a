import { expect, it } from 'vitest';
import { splitStyle } from '../../../../src/site/after-build/split-style.ts';

const page = (css: string, main: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><style>${css}</style></head><body><main><h1 class="a">$&</h1><div class="prose">${main}</div></main><footer class="site"></footer></body></html>`;

/** What stays in a page that holds these rules, above a citation in its second section. */
function kept(css: string, main = ''): string | undefined {
  const citation =
    '<section><h2>B</h2><div class="octant-citation"><i class="late">.</i></div></section>';
  const split = splitStyle(
    page(css, `<section><p>A</p>${main}</section>${citation}`),
    () => '/s.css',
  );
  return /<style>(.*)<\/style>/.exec(split?.html ?? '')?.[1];
}

it('links the whole sheet before the first block that stands in no first window', () => {
  const css = '.a{color:red}.late{color:blue}';
  const html = page(
    css,
    '<p>A</p><section><h2>B</h2><div class="octant-citation"></div></section>',
  );
  const split = splitStyle(html, (sheet) => `/${sheet.length}.css`);
  expect(split?.sheet).toBe(css);
  expect(split?.html).toBe(
    html
      .replace('.late{color:blue}', '')
      .replace(
        '<section>',
        `<link rel="stylesheet" href="/${css.length}.css" fetchpriority="low"><section>`,
      ),
  );
});

it('takes two sheets of a page as one', () => {
  const html = page('.a{color:red}</style><style>.a{color:blue}', '');
  expect(splitStyle(html, () => '/s.css')?.html).toContain(
    '<style>.a{color:red}.a{color:blue}</style></head>',
  );
});

it.each([
  ['of each selector what some element has', '.a,.late,main .b{top:0}', '.a{top:0}'],
  [
    'what a condition holds',
    '@media (width>9px){.a{top:0}.late{top:0}}',
    '@media (width>9px){.a{top:0}}',
  ],
  [
    'signs before and after',
    'p:before,p::marker,p>::after,.late:before{top:0}',
    'p:before,p::marker{top:0}',
  ],
  ['the language of a page', 'p:lang(zh),p:lang(en){top:0}', 'p:lang(zh){top:0}'],
  ['what only a browser can tell', 'p:user-valid,.late:user-valid{top:0}', 'p:user-valid{top:0}'],
  ['exceptions', 'p:not(.late),:where(p,.late){top:0}', 'p:not(.late),:where(p,.late){top:0}'],
  [
    'what stands beside another, or not within it',
    'h1:has(+.prose),h1:has(+.late),p:not(.late>*),p:not(section>*){top:0}',
    'h1:has(+.prose),p:not(.late>*){top:0}',
  ],
  ['nested rules with their parent', 'p{&:hover{top:0}}.late{& p{top:0}}', 'p{&:hover{top:0}}'],
  [
    'used properties alone',
    ':root{--a:1;--b:var(--a);--c:2}p{top:var(--b)}',
    ':root{--a:1;--b:var(--a)}p{top:var(--b)}',
  ],
])('keeps %s', (_, css, expected) => {
  expect(kept(css)).toBe(expected);
});

it.each([
  ['what a reader does', 'a:hover,p:focus-visible,p:popover-open{top:0}'],
  ['paper', '@media print{p{top:0}}'],
  ['a face', '@font-face{font-family:F;src:url(f.woff2)}'],
  ['key frames that nothing plays', '@keyframes k{to{top:0}}'],
  ['a property that nothing reads', '@property --x{syntax:"*";inherits:true}:root{--x:1}'],
])('leaves %s to the sheet', (_, css) => {
  expect(kept(css)).toBe('');
});

it('keeps a face that the reader has', () => {
  const css = '@font-face{font-family:F;src:local(G)}';
  expect(kept(css)).toBe(css);
});

it('keeps key frames that play, and the types of properties that are read', () => {
  const css =
    '@property --x{syntax:"*";inherits:true}@keyframes k{to{--x:1}}p{animation:1s k;top:var(--x)}';
  expect(kept(css)).toBe(css);
});

it('leaves what is folded away to the sheet', () => {
  const folded = '<details><summary>S</summary><table></table></details>';
  expect(kept('summary,table{top:0}', folded)).toBe('summary{top:0}');
  expect(kept('summary,table{top:0}', folded.replace('<details', '<details open'))).toBe(
    'summary,table{top:0}',
  );
});

it('leaves a page without style, or with nothing late, as it is', () => {
  expect(splitStyle('<style>p{top:0}</style><p>A</p>', () => '')).toBeUndefined();
  expect(splitStyle(page('', ''), () => '')).toBeUndefined();
});
