import { defineMatrix } from 'astro-octant/matrix';

export default defineMatrix({
  id: 'sourcing',
  languages: ['en', 'zh'],
  title: { en: 'Build or buy', zh: '自研还是采购' },
  axes: {
    core: {
      label: { en: 'Our business', zh: '业务' },
      levels: { no: { en: 'aside', zh: '非核心' }, yes: { en: 'core', zh: '核心' } },
    },
    market: {
      label: { en: 'On the market', zh: '市场上' },
      levels: {
        much: { en: 'many good ones', zh: '成熟产品多' },
        some: { en: 'some, in part', zh: '部分可用' },
        none: { en: 'none', zh: '没有' },
      },
    },
  },
  cells: {
    buy: { at: { core: 'no', market: 'much' }, label: { en: 'Buy', zh: '采购' } },
    adapt: { at: { core: 'no', market: 'some' }, label: { en: 'Buy, adapt', zh: '采购后改造' } },
    wait: { at: { core: 'no', market: 'none' }, label: { en: 'Do without', zh: '先不做' } },
    start: {
      at: { core: 'yes', market: 'much' },
      label: { en: 'Buy, then replace', zh: '先买，再替换' },
    },
    parts: {
      at: { core: 'yes', market: 'some' },
      label: { en: 'Build on parts', zh: '在其上自研' },
    },
    build: { at: { core: 'yes', market: 'none' }, label: { en: 'Build', zh: '自研' } },
  },
  layers: {
    bought: { label: { en: 'bought', zh: '采购' }, cells: ['buy', 'adapt', 'start'] },
    built: { label: { en: 'built', zh: '自研' }, cells: ['parts', 'build'] },
  },
  partialLayers: true,
});
