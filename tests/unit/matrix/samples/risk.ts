import { defineMatrix } from 'astro-octant/matrix';

/** 5 × 5, as a safety officer draws it: layers across the ranks, two cells named. */
export const risk = defineMatrix({
  id: 'risk',
  languages: ['en', 'zh'],
  title: { en: 'Risk of an accident', zh: '事故风险' },
  axes: {
    severity: {
      label: { en: 'Severity', zh: '严重程度' },
      levels: {
        negligible: { en: 'negligible', zh: '可忽略' },
        minor: { en: 'minor', zh: '轻微' },
        moderate: { en: 'moderate', zh: '中等' },
        major: { en: 'major', zh: '严重' },
        catastrophic: { en: 'catastrophic', zh: '灾难性' },
      },
    },
    likelihood: {
      label: { en: 'Likelihood', zh: '可能性' },
      levels: {
        rare: { en: 'rare', zh: '极少' },
        unlikely: { en: 'unlikely', zh: '不太可能' },
        possible: { en: 'possible', zh: '可能' },
        likely: { en: 'likely', zh: '很可能' },
        certain: { en: 'almost certain', zh: '几乎必然' },
      },
    },
  },
  cells: {
    paper: {
      at: { severity: 'negligible', likelihood: 'certain' },
      label: { en: 'Paper cut', zh: '被纸划伤' },
    },
    meltdown: {
      at: { severity: 'catastrophic', likelihood: 'rare' },
      label: { en: 'Core meltdown', zh: '堆芯熔毁' },
    },
  },
  layers: { byRank: { en: 'Level {n}', zh: '{n} 级' } },
});
