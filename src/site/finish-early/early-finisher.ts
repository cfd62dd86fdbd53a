import { type ReadPage, readAhead } from '../search/read-ahead.ts';
import type { SiteSearch } from '../search/site-search.ts';
import type { BuiltFolder } from '../after-build/finish-pages.ts';
import { type StartKeptStep, pageKeeper } from '../after-build/keep-pages.ts';
import { writtenPage } from '../after-build/written-page.ts';

/** Finishes a page, and gives what the search index reads of it. */
export type FinishPage = (body: Uint8Array, file: string) => Promise<ReadPage | undefined>;

/**
 * Makes what finishes a page before the site is: it is kept, and found when the site is finished.
 *
 * @param steps what is done to each page, among them that of the search
 * @param speak puts into a page what is read of its formulas
 */
export function earlyFinisher(
  folder: BuiltFolder,
  steps: readonly StartKeptStep[],
  search: Pick<SiteSearch, 'step'>,
  speak: (html: string) => string,
): FinishPage {
  const keep = pageKeeper(
    steps.map((start) => start(folder)),
    folder,
  );
  return async (body, file) => {
    const bytes = Buffer.from(body.buffer, body.byteOffset, body.length);
    const { notes } = await keep(writtenPage(file, bytes));
    const read = notes[steps.indexOf(search.step)];
    return typeof read === 'string' ? readAhead(read, speak) : undefined;
  };
}
