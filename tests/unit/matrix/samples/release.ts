import { defineMatrix } from 'astro-octant/matrix';

const answer = { no: { en: 'no', zh: '否' }, yes: { en: 'yes', zh: '是' } };

/** 2 × 2 × 2 × 2, four axes and layers by rank. */
export const release = defineMatrix({
  id: 'release',
  languages: ['en', 'zh'],
  title: { en: 'What a model release opens', zh: '模型发布时公开了什么' },
  axes: {
    weights: { label: { en: 'Weights', zh: '权重' }, levels: answer },
    code: { label: { en: 'Code', zh: '代码' }, levels: answer },
    data: { label: { en: 'Data', zh: '数据' }, levels: answer },
    licence: { label: { en: 'Free licence', zh: '自由许可' }, levels: answer },
  },
  cells: {
    closed: {
      at: { weights: 'no', code: 'no', data: 'no', licence: 'no' },
      label: { en: 'Closed', zh: '闭源' },
    },
    weights: {
      at: { weights: 'yes', code: 'no', data: 'no', licence: 'yes' },
      label: { en: 'Open weights', zh: '开放权重' },
    },
    open: {
      at: { weights: 'yes', code: 'yes', data: 'yes', licence: 'yes' },
      label: { en: 'Open source, reproducible', zh: '开源，可复现' },
    },
  },
  layers: { byRank: { en: 'Degree {n}', zh: '开放度 {n}' } },
});
