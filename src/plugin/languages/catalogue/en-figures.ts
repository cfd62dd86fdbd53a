/** What figures and their tables say, in English; a browser that draws them needs no other texts. */
export const enFigures = {
  /** Heads the column of cell names in a table. */
  cell: 'Cell',
  /** Heads the column of layers in a table. */
  layer: 'Layer',
  /** Heads the column that marks what the figure highlights. */
  highlighted: 'Highlighted',
  /** Between the parts of a linked cell's accessible name: what stands in it, and its layer. */
  cellLink: { between: ', ' },

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
