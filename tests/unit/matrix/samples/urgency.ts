import { defineMatrix } from 'astro-octant/matrix';

/** 2 × 2, every cell named, a layer each. */
export const urgency = defineMatrix({
  id: 'urgency',
  languages: ['en', 'zh'],
  title: { en: 'What to do first', zh: '先做什么' },
  axes: {
    importance: {
      label: { en: 'Importance', zh: '重要性' },
      levels: { low: { en: 'low', zh: '低' }, high: { en: 'high', zh: '高' } },
    },
    urgency: {
      label: { en: 'Urgency', zh: '紧急性' },
      levels: { low: { en: 'low', zh: '低' }, high: { en: 'high', zh: '高' } },
    },
  },
  cells: {
    drop: { at: { importance: 'low', urgency: 'low' }, label: { en: 'Drop', zh: '放弃' } },
    hand: { at: { importance: 'low', urgency: 'high' }, label: { en: 'Hand on', zh: '委托' } },
    plan: { at: { importance: 'high', urgency: 'low' }, label: { en: 'Plan', zh: '安排' } },
    now: { at: { importance: 'high', urgency: 'high' }, label: { en: 'Do now', zh: '马上做' } },
  },
  layers: {
    later: { label: { en: 'Not by me', zh: '不必亲自做' }, cells: ['drop', 'hand'] },
    mine: { label: { en: 'By me', zh: '亲自做' }, cells: ['plan', 'now'] },
  },
});
