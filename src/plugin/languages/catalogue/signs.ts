import type { Catalogue } from './catalogue.ts';

/** How a figure is described in a language that no one gave texts for: in its own names and signs. */
export const signs: Partial<Catalogue> = {
  space: '{axes} = {count}.',
  axes: { between: ' × ' },
  choices: { between: ' / ' },
  namedCell: '{name} ({levels}).',
  namedCellInLayer: '{name} · {layer} ({levels}).',
  namelessCells: '{cells}.',
  namelessCellsInLayer: '{layer} ({cells}).',
  level: '{axis}: {level}',
  allHighlighted: '{count} / {count}.',
  someHighlighted: '{highlighted} / {count}.',
  excluded: '{label} ({count}): {reason}.',
};
