import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

/** Where a plain page has its style sheet. */
export const plainSheet = '/plain.css';

/** As much style as a plain page has. */
export const plainStyle = `
html{font:18px/1.6 Georgia,serif;color:#222;background:#fff}
body{margin:0 auto;max-width:40rem;padding:2rem 1rem}
h1{font-size:2.4rem;line-height:1.2}h2{margin-top:3rem;line-height:1.2}
a{color:#06c}li{margin:.5em 0}pre{overflow-x:auto;padding:1em;background:#f4f4f4}
header,footer{color:#666;font-size:.9rem}
`;

/**
 * The text of a page without figures, script, face, class or metadata, and one style sheet: what
 * Astro makes of Markdown.
 */
export function plainPage(html: string): string {
  const tree = fromHtml(html);
  const main = select('main', tree);
  if (!main) return html;
  visit(main, 'element', (element, index, parent) => {
    if (['svg', 'script', 'figure', 'link', 'button'].includes(element.tagName)) {
      parent?.children.splice(index ?? 0, 1);
      return index;
    }
    element.properties = element.tagName === 'a' ? { href: element.properties.href } : {};
    return undefined;
  });
  const title = toHtml(selectAll('title', tree));
  const lang = String(select('html', tree)?.properties.lang);
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${title}<link rel="stylesheet" href="${plainSheet}"></head><body>${toHtml(main)}</body></html>`;
}
