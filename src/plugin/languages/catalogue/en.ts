import { enFigures } from './en-figures.ts';

/** Everything that the components say in their own name, in English; each key says where. */
export const en = {
  /** Accessible name of the language switch. */
  language: 'Language',
  /** Leads to the page in another language, for readers whose browser prefers that one. */
  offer: 'Read this page in {language}',
  /** Accessible name of the button that puts this offer away for good. */
  decline: 'Don’t offer it again',
  /** Leads to the page that shows two languages side by side. */
  parallel: 'Both',
  /** Said behind a link to a page in another language, with the space before it. */
  inLanguage: ' (in {language})',

  /** Names a figure by its place on the page. */
  figure: 'Figure {number}',
  /** Refers to a formula by its number. */
  equation: 'Equation {number}',
  /** Refers to a section by its number in the outline and its heading. */
  section: 'Section {number}, “{title}”',
  /** Heads the footnotes of a text. */
  footnotes: 'Footnotes',
  /** Heads the list of the works that a text cites by their keys. */
  references: 'References',
  /** Accessible name of the link from a footnote to where it is referred to. */
  footnoteBack: 'Back to reference {number}',
  /** Accessible name of the link to a figure as a file. */
  file: '{figure}, {format}',
  /** Opens a figure's table. */
  table: 'As a table',
  /** Starts and stops a figure that shows one layer after the other. */
  stepping: 'Layer by layer',
  /** Leads from a cell to where it is discussed. */
  read: 'Read about it',

  /** Copies a citation. */
  copy: 'Copy',
  /** Accessible name of the button that copies the translation's citation; begins with `copy`. */
  copyTranslation: 'Copy the citation of this edition',
  /** Said once a citation is on the clipboard. */
  copied: 'Copied',
  /** Said where the clipboard is refused and the text has been selected instead. */
  selected: 'Selected; press Ctrl+C or ⌘C to copy',
  /** Accessible name of the row of citation formats. */
  formats: 'Citation format',
  /** Heads the citation of the original, on the page of a translation. */
  original: 'Original',
  /** Heads the citation of the translation itself. */
  translation: 'This edition',

  ...enFigures,
} as const;
