import type { APIRoute } from 'astro';
import { type CitationFile, citationFiles, citeEntry } from '../citation/index.ts';
import type { BibEntry } from '../citation/record.ts';
import { getEntries } from '../store/content.ts';

/** The longest come first, since one ends as another does. */
const endings = (Object.keys(citationFiles) as CitationFile[]).toSorted(
  (one, other) => other.length - one.length,
);

/** Every entry of every `.bib` file of the content. */
export function getStaticPaths() {
  return getEntries().map(({ slug, entry }) => ({ params: { slug }, props: { entry } }));
}

/** A citation as a file. */
export const GET: APIRoute<{ entry: BibEntry }> = ({ props: { entry }, routePattern }) => {
  const ending = endings.find((candidate) => routePattern.endsWith(`.${candidate}`)) ?? 'bib';
  const { mediaType, write } = citationFiles[ending];
  const headers = { 'Content-Type': `${mediaType}; charset=utf-8` };
  return new Response(write(citeEntry(entry)), { headers });
};
