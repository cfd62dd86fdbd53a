import { defineMatrix } from 'astro-octant/matrix';

const unmade = {
  label: { en: 'none', zh: '无' },
  reason: { en: 'none of the six is made so', zh: '六大茶类中没有这样制成的' },
};

export default defineMatrix({
  id: 'tea',
  languages: ['en', 'zh'],
  title: { en: 'Six teas by how they are made', zh: '六大茶类的工艺' },
  axes: {
    fixing: {
      label: { en: 'Fixed by heat', zh: '杀青' },
      levels: { no: { en: 'not', zh: '不杀青' }, yes: { en: 'fixed', zh: '杀青' } },
    },
    change: {
      label: { en: 'What changes the leaf', zh: '使茶叶变化的工序' },
      levels: {
        none: { en: 'nothing', zh: '无' },
        slight: { en: 'withering, yellowing', zh: '萎凋、闷黄' },
        oxidation: { en: 'oxidation', zh: '做青、发酵' },
        microbes: { en: 'microbes', zh: '渥堆' },
      },
    },
  },
  cells: {
    green: { at: { fixing: 'yes', change: 'none' }, label: { en: 'Green', zh: '绿茶' } },
    yellow: { at: { fixing: 'yes', change: 'slight' }, label: { en: 'Yellow', zh: '黄茶' } },
    oolong: { at: { fixing: 'yes', change: 'oxidation' }, label: { en: 'Oolong', zh: '乌龙茶' } },
    dark: { at: { fixing: 'yes', change: 'microbes' }, label: { en: 'Dark', zh: '黑茶' } },
    white: { at: { fixing: 'no', change: 'slight' }, label: { en: 'White', zh: '白茶' } },
    black: { at: { fixing: 'no', change: 'oxidation' }, label: { en: 'Black', zh: '红茶' } },
  },
  excluded: [
    { at: { fixing: 'no', change: 'none' }, ...unmade },
    { at: { fixing: 'no', change: 'microbes' }, ...unmade },
  ],
});
