export {
  type CitationFile,
  type CitationFormat,
  citationFiles,
  citationFormats,
} from './formats.ts';
export { type DerivedFormat, type Loss, describeLosses, findLosses } from './losses.ts';
export { type CitedEdition, type CitedPost, type CitedWork, citeEntry, citePost } from './post.ts';
export { saidName } from './person-names.ts';
export { readBib, readEntry } from './read/read-bib.ts';
export { readNames } from './read/read-names.ts';
export type {
  Author,
  BibEntry,
  CitationRecord,
  CitedDate,
  Details,
  Group,
  NameList,
  PartialDate,
  Person,
} from './record.ts';
export { type Sentence, plainText, writeApa, writeGbt7714 } from './sentences/index.ts';
export { writeBiblatex, writeBibtex } from './write/write-bib.ts';
export { toCsl, writeCsl } from './write/write-csl.ts';
export { writeRis } from './write/write-ris.ts';
