/**
 * What is written into a feed in the place of a text, which is long, stands in the feed of each of its
 * topics, and need be escaped only once: its place in the list.
 *
 * @param contents the texts of a feed; an item without one has none here
 * @returns what stands for each of them, and what puts them into the feed
 */
export function rssContents(contents: readonly string[]): {
  readonly held: readonly string[];
  readonly putInto: (feed: string) => string;
} {
  return {
    held: contents.map((content, index) => (content === '' ? '' : String(index))),
    putInto: (feed) => feed.replace(place, (index) => escapeOnce(contents[Number(index)] ?? '')),
  };
}

const place = /(?<=<content:encoded>)\d+(?=<\/content:encoded>)/g;

const escaped = new Map<string, string>();

/** As the writer of feeds does. */
function escapeOnce(text: string): string {
  const known = escaped.get(text) ?? text.replace(/[&<>'"]/g, (sign) => references[sign] ?? '');
  escaped.set(text, known);
  return known;
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&apos;',
  '"': '&quot;',
};
