import { defineMatrix } from 'astro-octant/matrix';

export default defineMatrix({
  id: 'eisenhower',
  languages: ['en', 'zh'],
  title: { en: 'What to do with a task', zh: '一项任务怎么办' },
  axes: {
    importance: {
      label: { en: 'Importance', zh: '重要性' },
      levels: {
        low: { en: 'not important', zh: '不重要' },
        high: { en: 'important', zh: '重要' },
      },
    },
    urgency: {
      label: { en: 'Urgency', zh: '紧急性' },
      levels: {
        low: { en: 'not urgent', zh: '不紧急' },
        high: { en: 'urgent', zh: '紧急' },
      },
    },
  },
  cells: {
    drop: {
      at: { importance: 'low', urgency: 'low' },
      label: { en: 'Leave out', zh: '不做' },
    },
    delegate: {
      at: { importance: 'low', urgency: 'high' },
      label: { en: 'Hand on', zh: '交给别人' },
    },
    plan: {
      at: { importance: 'high', urgency: 'low' },
      label: { en: 'Plan', zh: '计划去做' },
    },
    do: {
      at: { importance: 'high', urgency: 'high' },
      label: { en: 'Do now', zh: '马上做' },
    },
  },
});
