import { defineMatrix } from 'astro-octant/matrix';

/** 3 × 3, some cells named, layers by rank. */
export const skill = defineMatrix({
  id: 'skill',
  languages: ['en', 'zh'],
  title: { en: 'Challenge and skill', zh: '挑战与技能' },
  axes: {
    challenge: {
      label: { en: 'Challenge', zh: '挑战' },
      levels: {
        low: { en: 'low', zh: '低' },
        medium: { en: 'medium', zh: '中' },
        high: { en: 'high', zh: '高' },
      },
    },
    skill: {
      label: { en: 'Skill', zh: '技能' },
      levels: {
        novice: { en: 'novice', zh: '新手' },
        trained: { en: 'trained', zh: '熟练' },
        expert: { en: 'expert', zh: '专家' },
      },
    },
  },
  cells: {
    apathy: { at: { challenge: 'low', skill: 'novice' }, label: { en: 'Apathy', zh: '冷漠' } },
    boredom: { at: { challenge: 'low', skill: 'expert' }, label: { en: 'Boredom', zh: '无聊' } },
    arousal: { at: { challenge: 'high', skill: 'trained' }, label: { en: 'Arousal', zh: '激发' } },
    anxiety: { at: { challenge: 'high', skill: 'novice' }, label: { en: 'Anxiety', zh: '焦虑' } },
    flow: { at: { challenge: 'high', skill: 'expert' }, label: { en: 'Flow', zh: '心流' } },
  },
  layers: { byRank: { en: 'Step {n}', zh: '第 {n} 级' } },
});
