/** Attributes that an author gives a component by mistake; without `of`, they are those of tea. */
export type Mistake = readonly [component: 'Matrix' | 'MatrixGlyph', attributes: object];

/** Cells that stand where they can't, of the matrix of tea. */
export const misplacedCells: readonly Readonly<Record<string, { at: object; label: string }>>[] = [
  { sencha: { at: { heat: 'warm' }, label: 'Sencha' } },
  { sencha: { at: { heat: 'cold', time: 'short' }, label: 'Sencha' } },
  { sencha: { at: { heats: 'warm', time: 'short' }, label: 'Sencha' } },
  {
    oolong: { at: { heat: 'hot', time: 'short' }, label: 'Oolong' },
    assam: { at: { heat: 'hot', time: 'short' }, label: 'Assam' },
  },
];

export const mistakes: readonly Mistake[] = [
  ['Matrix', { highlight: 'puerh' }],
  ['Matrix', { highlight: ['puer', 'puerh'] }],
  ['Matrix', { highlight: { heat: 'cold' } }],
  ['Matrix', { highlight: { heats: 'hot' } }],
  ['Matrix', { figure: 'al' }],
  ['Matrix', { columns: ['heats'] }],
  ['Matrix', { columns: 'heat' }],
  ['Matrix', { caption: { en: 'Tea' } }],
  ['Matrix', { caption: { en: 'Tea', zh: '茶', de: 'Tee' } }],
  ['Matrix', { lang: 'fr' }],
  ['Matrix', { view: 'tabel' }],
  ['Matrix', { view: 'lattice', columns: ['heat'] }],
  ['Matrix', { view: 'table', links: true }],
  ['Matrix', { view: 'table', steps: true }],
  ['Matrix', { legend: 'layer' }],
  ['Matrix', { links: 'yes' }],
  ['Matrix', { of: undefined }],
  ['Matrix', { of: 'tea' }],
  ['MatrixGlyph', { highlight: 'puerh' }],
  ['MatrixGlyph', { figure: 'al' }],
  ['MatrixGlyph', { columns: ['heats'] }],
  ['MatrixGlyph', { lang: 'fr' }],
  ['Matrix', { hilight: 'puer' }],
  ['MatrixGlyph', { caption: 'Tea' }],
];
