/**
 * Makes of a built page what the search index reads: its figures as the sentences that describe
 * them, since an index has no use for drawings, and table headers apart from each other.
 *
 * @returns nothing where the page holds no text but lists, or asks not to be found
 */
export function indexedHtml(html: string): string | undefined {
  if (!html.includes('class="prose"') || html.includes('<meta name="robots" content="noindex'))
    return;
  return html
    .replace(/<svg\b[^>]*>[\s\S]*?<\/svg>/g, (svg) => {
      const described = /<desc>([\s\S]*?)<\/desc>/.exec(svg)?.[1];
      return described === undefined ? '' : `<p data-pagefind-weight="0.2">${described}</p>`;
    })
    .replace(/<\/th>/g, '$& ');
}
