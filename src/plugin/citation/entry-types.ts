/** What a type of entry is in CSL, and what it implies. */
interface EntryType {
  readonly csl: string;
  readonly genre?: string;
}

/** Types of BibTeX and BibLaTeX; what is known of them only by other names stands behind `www`. */
export const entryTypes: ReadonlyMap<string, EntryType> = new Map(
  Object.entries<EntryType>({
    article: { csl: 'article-journal' },
    book: { csl: 'book' },
    mvbook: { csl: 'book' },
    inbook: { csl: 'chapter' },
    bookinbook: { csl: 'chapter' },
    booklet: { csl: 'book' },
    collection: { csl: 'book' },
    mvcollection: { csl: 'book' },
    incollection: { csl: 'chapter' },
    dataset: { csl: 'dataset' },
    manual: { csl: 'book' },
    misc: { csl: 'document' },
    online: { csl: 'webpage' },
    patent: { csl: 'patent' },
    periodical: { csl: 'periodical' },
    proceedings: { csl: 'book' },
    mvproceedings: { csl: 'book' },
    inproceedings: { csl: 'paper-conference' },
    reference: { csl: 'book' },
    mvreference: { csl: 'book' },
    inreference: { csl: 'entry-encyclopedia' },
    report: { csl: 'report' },
    software: { csl: 'software' },
    thesis: { csl: 'thesis' },
    unpublished: { csl: 'manuscript' },
    artwork: { csl: 'graphic' },
    audio: { csl: 'song' },
    commentary: { csl: 'book' },
    image: { csl: 'figure' },
    jurisdiction: { csl: 'legal_case' },
    legislation: { csl: 'legislation' },
    legal: { csl: 'treaty' },
    letter: { csl: 'personal_communication' },
    movie: { csl: 'motion_picture' },
    music: { csl: 'musical_score' },
    performance: { csl: 'performance' },
    review: { csl: 'review' },
    standard: { csl: 'standard' },
    video: { csl: 'motion_picture' },
    conference: { csl: 'paper-conference' },
    electronic: { csl: 'webpage' },
    mastersthesis: { csl: 'thesis', genre: "Master's thesis" },
    phdthesis: { csl: 'thesis', genre: 'PhD thesis' },
    techreport: { csl: 'report', genre: 'Technical report' },
    www: { csl: 'webpage' },
    suppbook: { csl: 'chapter' },
    suppcollection: { csl: 'chapter' },
    suppperiodical: { csl: 'article-journal' },
    ...Object.fromEntries(Array.from('abcdef', (sign) => [`custom${sign}`, { csl: 'document' }])),
  }),
);

/** The types that an author may choose from, for messages. */
export const commonTypes: readonly string[] = [...entryTypes.keys()].filter(
  (type) => !/^(supp|custom)/.test(type),
);

/**
 * True for an entry of a work. Others lend their fields, join entries, or tell a style of BibTeX's how
 * to write.
 */
export function isWork({ type }: { readonly type: string }): boolean {
  return !/^(xdata|set|bibnote|control|ieeetranbstctl)$/.test(type);
}

/** True for what is no part of a book: its `booktitle` is for the parts that refer to it. */
export function isWhole(entryType: string): boolean {
  return /^(mv)?(book|collection|proceedings|reference)$/.test(entryType);
}

/** Other names of types, which say nothing more than those do, or say it by their genre. */
const otherNames = new Set(
  'conference electronic www mastersthesis phdthesis techreport'.split(' '),
);

/** BibLaTeX's usual type for each type of CSL's. */
const usualTypes: ReadonlyMap<string, string> = new Map([
  ...[...entryTypes].reverse().map(([type, { csl }]) => [csl, type] as const),
  ['chapter', 'incollection'],
  ['post-weblog', 'online'],
]);

/** BibLaTeX's type for a record's type of CSL's; `misc` where it has none. */
export function usualType(csl: string): string {
  return usualTypes.get(csl) ?? 'misc';
}

/** The type of an entry, where its type of CSL's doesn't lead back to it. */
export function ownType(entryType: string): string | undefined {
  const csl = entryTypes.get(entryType)?.csl;
  if (csl === undefined || otherNames.has(entryType)) return undefined;
  return usualType(csl) === entryType ? undefined : entryType;
}

/** Words for the keys that BibLaTeX has for kinds of works, in `type = {phdthesis}`. */
const genres: ReadonlyMap<string, string> = new Map([
  ['bathesis', "Bachelor's thesis"],
  ['mathesis', "Master's thesis"],
  ['phdthesis', 'PhD thesis'],
  ['candthesis', 'Candidate thesis'],
  ['techreport', 'Technical report'],
  ['resreport', 'Research report'],
  ['software', 'Computer software'],
  ['datacd', 'Data CD'],
  ['audiocd', 'Audio CD'],
  ['patent', 'Patent'],
  ['patentde', 'German patent'],
  ['patenteu', 'European patent'],
  ['patentfr', 'French patent'],
  ['patentuk', 'British patent'],
  ['patentus', 'U.S. patent'],
  ['patreq', 'Patent request'],
  ['patreqde', 'German patent request'],
  ['patreqeu', 'European patent request'],
  ['patreqfr', 'French patent request'],
  ['patrequk', 'British patent request'],
  ['patrequs', 'U.S. patent request'],
]);

/** The words for what an entry's `type` field says, or for its type of entry where it has none. */
export function genreOf(entryType: string, written: string | undefined): string | undefined {
  if (written !== undefined) return genres.get(written.toLowerCase()) ?? written;
  return entryTypes.get(entryType)?.genre;
}
