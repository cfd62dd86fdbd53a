import type { Catalogue } from './catalogue.ts';
import type { enFigures } from './en-figures.ts';

/** What figures say in Chinese. */
export const zhFigures: Pick<Catalogue, keyof typeof enFigures> = {
  cell: '单元格',
  layer: '层次',
  highlighted: '突出显示',
  cellLink: { between: '，' },

  space: '按{axes}分为 {count} 格。',
  axis: '{axis}（{levels}）',
  axes: { between: '、' },
  choices: { between: '、' },
  cellsOfLayer: '{layer}：{cells}。',
  namedCell: '{name}：{levels}。',
  namedCellInLayer: '{name}：{levels}（{layer}）。',
  namelessCells: '突出显示：{cells}。',
  namelessCellsInLayer: '突出显示：{cells}（{layer}）。',
  level: '{axis}{level}',
  levels: { between: '，' },
  cells: { between: '；' },
  allHighlighted: '{count} 格全部突出显示。',
  someHighlighted: '{count} 格中突出显示 {highlighted} 格。',
  excluded: '{count} 格{label}：{reason}。',
  sentence: '{text}。',
  sentences: { between: '' },
  meaning: '{name}：{meaning}',
  names: { between: '、' },
};
