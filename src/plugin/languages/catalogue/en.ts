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
  /** Heads the column of cell names in a table. */
  cell: 'Cell',
  /** Heads the column of layers in a table. */
  layer: 'Layer',
  /** Heads the column that marks what the figure highlights. */
  highlighted: 'Highlighted',
  /** Starts and stops a figure that shows one layer after the other. */
  stepping: 'Layer by layer',
  /** Between the parts of a linked cell's accessible name: what stands in it, and its layer. */
  cellLink: { between: ', ' },
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

  /** Describes a figure: its space. */
  space: '{count} cells by {axes}.',
  /** One of the axes in `space`, with what may be chosen on it. */
  axis: '{axis} ({levels})',
  /** Between the axes in `space`. */
  axes: { between: ', ', last: ', and ', pair: ' and ' },
  /** Between the levels of one axis in `space`. */
  choices: { between: ', ', last: ', or ', pair: ' or ' },
  /** Describes a layer by those of its cells that are highlighted. */
  cellsOfLayer: '{layer}: {cells}.',
  /** Describes a highlighted cell with a name, by its levels. */
  namedCell: '{name}: {levels}.',
  /** The same with the layer of the cell. */
  namedCellInLayer: '{name}: {levels} ({layer}).',
  /** Describes highlighted cells without names, each by its levels. */
  namelessCells: 'Highlighted: {cells}.',
  /** The same with the layer of all of them. */
  namelessCellsInLayer: 'Highlighted: {cells} ({layer}).',
  /** One level of a cell. */
  level: '{axis} {level}',
  /** Between the levels of one cell. */
  levels: { between: ', ' },
  /** Between cells in a sentence. */
  cells: { between: '; ' },
  /** Describes a figure in which every cell is highlighted, and too many to name. */
  allHighlighted: 'All {count} cells are highlighted.',
  /** Describes a figure in which some cells are highlighted, and too many to name. */
  someHighlighted: '{highlighted} of {count} cells are highlighted.',
  /** Describes the cells that are excluded for one reason. */
  excluded: { one: '{count} cell {label}: {reason}.', other: '{count} cells {label}: {reason}.' },
  /** Why a cell is excluded, as a sentence of its own. */
  sentence: '{text}.',
  /** Between the sentences of a description. */
  sentences: { between: ' ' },
  /** A name in a legend with what it means or holds. */
  meaning: '{name}: {meaning}',
  /** Between names in a legend, and in the caption of several cells. */
  names: { between: ' · ' },
} as const;
