import { defineMatrix } from 'astro-octant/matrix';

export default defineMatrix({
  id: 'testing',
  languages: ['en', 'zh'],
  title: { en: 'Kinds of tests', zh: '测试的种类' },
  axes: {
    facing: {
      label: { en: 'Facing', zh: '面向' },
      levels: {
        technology: { en: 'technology', zh: '技术' },
        business: { en: 'business', zh: '业务' },
      },
    },
    purpose: {
      label: { en: 'Purpose', zh: '目的' },
      levels: {
        guide: { en: 'guide the team', zh: '支持开发' },
        critique: { en: 'critique the product', zh: '评价产品' },
      },
    },
  },
  cells: {
    unit: {
      at: { facing: 'technology', purpose: 'guide' },
      label: { en: 'Unit tests', zh: '单元测试' },
    },
    load: {
      at: { facing: 'technology', purpose: 'critique' },
      label: { en: 'Load, security', zh: '性能、安全' },
    },
    examples: {
      at: { facing: 'business', purpose: 'guide' },
      label: { en: 'Examples, stories', zh: '实例、故事' },
    },
    exploring: {
      at: { facing: 'business', purpose: 'critique' },
      label: { en: 'Exploring, usability', zh: '探索、易用性' },
    },
  },
});
