/** A page that was found, or a section of it. */
export interface Found {
  readonly url: string;
  readonly title: string;
  /** HTML with the words that were found in `<mark>`. */
  readonly excerpt: string;
  readonly sections: readonly Omit<Found, 'sections'>[];
}

/** What one language of the site has of what was sought. */
export interface FoundInLanguage {
  readonly tag: string;
  readonly count: number;
  readonly pages: readonly Found[];
}

/** The part of Pagefind's script that is used here (https://pagefind.app/docs/api/). */
interface Pagefind {
  createInstance: (options: { basePath: string; baseUrl: string }) => PagefindInstance;
  /** Folders of the other parts of a large index. */
  parts?: readonly string[];
}
interface PagefindInstance {
  search: (term: string) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>;
  mergeIndex: (path: string, options: { baseUrl: string }) => Promise<void>;
}
interface PagefindPage {
  url: string;
  meta: { title: string };
  excerpt: string;
  sub_results: { url: string; title: string; excerpt: string }[];
}

const mostPages = 10;
const mostSections = 3;

/**
 * Looks a term up in one language's index, which is loaded by the first call.
 *
 * @param base the base path of the site, with a slash at its end
 */
export async function findIn(
  language: { readonly id: string; readonly tag: string },
  term: string,
  base: string,
): Promise<FoundInLanguage> {
  const index = await openIndex(`${base}pagefind/${language.id}/`, base);
  const { results } = await index.search(words(term, language.tag));
  const pages = await Promise.all(results.slice(0, mostPages).map((result) => result.data()));
  return {
    tag: language.tag,
    count: results.length,
    pages: pages.map(({ url, meta, excerpt, sub_results: sections }) => ({
      url,
      title: meta.title,
      excerpt,
      sections: sections.filter((section) => section.url !== url).slice(0, mostSections),
    })),
  };
}

async function openIndex(basePath: string, baseUrl: string): Promise<PagefindInstance> {
  const pagefind = (await import(/* @vite-ignore */ `${basePath}pagefind.js`)) as Pagefind;
  const index = pagefind.createInstance({ basePath, baseUrl });
  for (const part of pagefind.parts ?? []) await index.mergeIndex(basePath + part, { baseUrl });
  return index;
}

/** Signs that end no word, as those of C++ and C# do, are of none. */
const parting = /(?<![\p{L}\p{N}+#])[+#]+|[+#]+(?=[\p{L}\p{N}])/gu;

/** Pagefind takes words apart as the language of the page has them, not as that of the index. */
function words(term: string, tag: string): string {
  if (/^\s*".+"\s*$/.test(term)) return term;
  const segmenter = new Intl.Segmenter(tag, { granularity: 'word' });
  const segments = segmenter.segment(term.replaceAll(parting, ' '));
  return Array.from(segments, ({ segment }) => (/[+#]/.test(segment) ? segment : ` ${segment}`))
    .join('')
    .replace(/\s+/g, ' ');
}
