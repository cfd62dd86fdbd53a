import { defineMatrix } from 'astro-octant/matrix';

export default defineMatrix({
  id: 'portfolio',
  languages: ['en', 'zh'],
  title: { en: 'Products by share and growth', zh: '产品：份额与增长' },
  axes: {
    growth: {
      label: { en: 'Market growth', zh: '市场增长' },
      levels: { low: { en: 'low', zh: '低' }, high: { en: 'high', zh: '高' } },
    },
    share: {
      label: { en: 'Market share', zh: '市场份额' },
      levels: { low: { en: 'low', zh: '低' }, high: { en: 'high', zh: '高' } },
    },
  },
  cells: {
    pet: {
      at: { growth: 'low', share: 'low' },
      label: { en: 'Pet', zh: '瘦狗' },
    },
    'cash-cow': {
      at: { growth: 'low', share: 'high' },
      label: { en: 'Cash cow', zh: '现金牛' },
    },
    'question-mark': {
      at: { growth: 'high', share: 'low' },
      label: { en: 'Question mark', zh: '问题' },
    },
    star: {
      at: { growth: 'high', share: 'high' },
      label: { en: 'Star', zh: '明星' },
    },
  },
});
