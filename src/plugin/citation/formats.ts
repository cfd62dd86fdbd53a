import { checkWork } from './check-work.ts';
import { isoDate } from './dates.ts';
import { type CitedWork, filesOf } from './post.ts';
import type { CitationRecord } from './record.ts';
import { type Sentence, plainText, writeApa, writeGbt7714 } from './sentences/index.ts';
import { writeBiblatex } from './write/write-bib.ts';
import { writeCsl } from './write/write-csl.ts';
import { writeRis } from './write/write-ris.ts';

/** One way to cite a work, as a page shows it. */
export interface CitationFormat {
  readonly name: string;
  /** What is shown and copied; left to the file where that can be fetched. */
  readonly code?: string;
  readonly sentence?: Sentence;
  /** The same sentence for the day on which its reader saw the work, which is `{day}` in it. */
  readonly dated?: string;
  /** Address of the same as a file. */
  readonly file?: string;
}

/** The files of a citation: what stands in them and how they are served, by their ending. */
export const citationFiles = {
  bib: { mediaType: 'application/x-bibtex', write: (work: CitedWork) => checkWork(work).bibtex },
  'biblatex.bib': {
    mediaType: 'application/x-bibtex',
    write: (work: CitedWork) => writeBiblatex(checkWork(work).record),
  },
  ris: {
    mediaType: 'application/x-research-info-systems',
    write: (work: CitedWork) => writeRis(checkWork(work).record),
  },
  json: {
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (work: CitedWork) => writeCsl(checkWork(work).record),
  },
} as const;

/** Ending of one of a citation's files. */
export type CitationFile = keyof typeof citationFiles;

/**
 * The formats of a work in the order in which a page shows them.
 *
 * @throws {OctantError} if it is no work
 */
export function citationFormats(written: CitedWork): CitationFormat[] {
  const work = checkWork(written);
  const { record, bibtex } = work;
  const files = filesOf(work);
  const filed = (name: string, ending: CitationFile): CitationFormat =>
    files
      ? { name, file: `${files}.${ending}` }
      : { name, code: citationFiles[ending].write(work) };
  return [
    { ...filed('BibTeX', 'bib'), code: bibtex },
    filed('BibLaTeX', 'biblatex.bib'),
    filed('RIS', 'ris'),
    filed('CSL-JSON', 'json'),
    { name: 'APA', sentence: writeApa(record) },
    { name: 'GB/T 7714', ...datedGbt7714(record) },
  ];
}

/** GB/T 7714 asks for the day of access to what is online; where the entry has none it is the reader's. */
function datedGbt7714(record: CitationRecord): Pick<CitationFormat, 'sentence' | 'dated'> {
  const sentence = writeGbt7714(record);
  const details = { ...record.details, accessed: { from: noDay } } as const;
  const dated = plainText(writeGbt7714({ ...record, details })).replace(isoDate(noDay), '{day}');
  return record.details.accessed || !dated.includes('{day}') ? { sentence } : { sentence, dated };
}

const noDay = [9999, 12, 31] as const;
