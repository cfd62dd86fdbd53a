import { defineMatrix } from 'astro-octant/matrix';

export default defineMatrix({
  id: 'risk',
  languages: ['en', 'zh'],
  title: { en: 'Risk by likelihood and consequence', zh: '风险：可能性与后果' },
  axes: {
    likelihood: {
      label: { en: 'Likelihood', zh: '可能性' },
      levels: {
        rare: { en: 'rare', zh: '罕见' },
        unlikely: { en: 'unlikely', zh: '不大可能' },
        possible: { en: 'possible', zh: '可能' },
        likely: { en: 'likely', zh: '很可能' },
        certain: { en: 'almost certain', zh: '几乎肯定' },
      },
    },
    consequence: {
      label: { en: 'Consequence', zh: '后果' },
      levels: {
        negligible: { en: 'negligible', zh: '可忽略' },
        minor: { en: 'minor', zh: '轻微' },
        moderate: { en: 'moderate', zh: '中等' },
        major: { en: 'major', zh: '严重' },
        severe: { en: 'severe', zh: '灾难性' },
      },
    },
  },
  layers: { byRank: { en: 'Score {n}', zh: '{n} 分' } },
});
