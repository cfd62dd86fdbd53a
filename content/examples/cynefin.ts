import { defineMatrix } from 'astro-octant/matrix';

export default defineMatrix({
  id: 'cynefin',
  languages: ['en', 'zh'],
  title: { en: 'Contexts of a decision', zh: '决策的情境' },
  axes: {
    order: {
      label: { en: 'Cause and effect', zh: '因果关系' },
      levels: {
        ordered: { en: 'ordered', zh: '有序' },
        unordered: { en: 'unordered', zh: '无序' },
      },
    },
    first: {
      label: { en: 'Before acting', zh: '行动之前' },
      levels: {
        nothing: { en: 'no study', zh: '无须研究' },
        study: { en: 'study or probe', zh: '先分析或试探' },
      },
    },
  },
  cells: {
    clear: {
      at: { order: 'ordered', first: 'nothing' },
      label: { en: 'Simple', zh: '简单' },
      description: { en: 'Sense, categorize, respond.', zh: '感知—分类—回应。' },
    },
    complicated: {
      at: { order: 'ordered', first: 'study' },
      label: { en: 'Complicated', zh: '繁杂' },
      description: { en: 'Sense, analyze, respond.', zh: '感知—分析—回应。' },
    },
    chaotic: {
      at: { order: 'unordered', first: 'nothing' },
      label: { en: 'Chaotic', zh: '混乱' },
      description: { en: 'Act, sense, respond.', zh: '行动—感知—回应。' },
    },
    complex: {
      at: { order: 'unordered', first: 'study' },
      label: { en: 'Complex', zh: '复杂' },
      description: { en: 'Probe, sense, respond.', zh: '试探—感知—回应。' },
    },
  },
});
