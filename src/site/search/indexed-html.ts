import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';

/** What stands in an article and is not of its text, or repeats what the sentence of a figure says. */
const unread = [
  '.contents',
  '.meta',
  '.other',
  '.section-link',
  '.katex-html',
  'button',
  '.octant-figure details',
  '.octant-figure figcaption > a',
  '.octant-legend',
  '.octant-stepping',
].join();

/**
 * Makes of a built page what the search index reads: its figures as the sentences that describe
 * them, since an index has no use for drawings, and table headers apart from each other.
 *
 * @returns nothing where the page holds no text but lists, or asks not to be found
 */
export function indexedHtml(html: string): string | undefined {
  if (!html.includes('class="prose"') || html.includes('<meta name="robots" content="noindex'))
    return;
  const tree = fromHtml(html);
  for (const part of selectAll(unread, tree)) part.children = [];
  for (const drawing of selectAll('svg', tree)) {
    const said = selectAll('desc', drawing).map((described) => toString(described));
    const sentence = h('p', { dataPagefindWeight: '0.2' }, said);
    Object.assign(drawing, said.length > 0 ? sentence : h('span'));
  }
  return toHtml(tree).replaceAll('</th>', '</th> ');
}
