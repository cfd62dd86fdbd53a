import { withPlainFormulas } from './indexed-html.ts';
import type { KeptPage } from './kept-index.ts';
import { digestOf } from './language-index.ts';

/** What an index reads of a page, as one thread tells another. */
export interface ReadPage extends Omit<KeptPage, 'url'> {
  /** Of the language of the page. */
  readonly tag: string;
}

/**
 * Reads a page ahead for an index.
 *
 * @param read what was noted of the page
 * @param speak puts into a page what is read of its formulas
 */
export function readAhead(read: string, speak: (html: string) => string): ReadPage {
  const content = new TextEncoder().encode(withPlainFormulas(speak(read)));
  return { tag: tagOf(read), digest: digestOf(read), content };
}

/** The language of what was noted of a page. */
export function tagOf(read: string): string {
  return /^<html lang="([^"]*)"/.exec(read)?.[1] ?? '';
}
