import type { TextPiece } from './text-pieces.ts';

/** What an author wrote as a tag has most often more, which is kept, as in MDX. */
const heading = /<h2(?: data-block="(?<block>[^"&]+)")? id="(?<id>[^"&]+)">(?<words>[^]*?)<\/h2>/g;

/**
 * Takes the headings out of HTML that Markdown was made into, so that a component may stand for them as
 * for those of MDX. The footnotes' heading is left where it is.
 */
export function openHeadings(html: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const { 0: written, index, groups = {} } of html.matchAll(heading)) {
    const { block, id, words = '' } = groups;
    if (index > end) pieces.push(html.slice(end, index));
    const attributes = { ...(block && { 'data-block': block }), id };
    pieces.push({ tag: '.h2', attributes, content: [words] });
    end = index + written.length;
  }
  return end < html.length ? [...pieces, html.slice(end)] : pieces;
}
