import type { Language } from '../languages.ts';

/** The address of a page in one of its languages. */
export interface Alternate {
  readonly language: Language;
  readonly path: string;
}
