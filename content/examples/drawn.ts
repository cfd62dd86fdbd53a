import { defineMatrix } from 'astro-octant/matrix';

export default defineMatrix({
  id: 'drawn',
  languages: ['en', 'zh'],
  title: { en: 'Where the matrix stands in the essay', zh: '矩阵在文章中的位置' },
  axes: {
    order: {
      label: { en: 'Read as', zh: '读法' },
      levels: {
        sides: { en: 'rows and columns', zh: '行与列' },
        steps: { en: 'steps', zh: '逐级' },
      },
    },
    room: {
      label: { en: 'Room', zh: '空间' },
      levels: {
        line: { en: 'a line', zh: '一行之内' },
        margin: { en: 'the margin', zh: '页边' },
        column: { en: 'the column', zh: '正文栏' },
      },
    },
  },
  cells: {
    glyph: {
      at: { order: 'sides', room: 'line' },
      label: { en: 'Glyph', zh: '字形' },
    },
    map: {
      at: { order: 'sides', room: 'margin' },
      label: { en: 'Map', zh: '导览' },
    },
    grid: {
      at: { order: 'sides', room: 'column' },
      label: { en: 'Grid', zh: '网格' },
    },
    lattice: {
      at: { order: 'steps', room: 'column' },
      label: { en: 'Lattice', zh: '格图' },
    },
  },
  excluded: [
    {
      at: { order: 'steps', room: 'line' },
      label: { en: 'too small', zh: '太小' },
      reason: { en: 'a line can’t be followed at that size', zh: '这样小，连线看不清' },
    },
    {
      at: { order: 'steps', room: 'margin' },
      label: { en: 'too small', zh: '太小' },
      reason: { en: 'a line can’t be followed at that size', zh: '这样小，连线看不清' },
    },
  ],
});
