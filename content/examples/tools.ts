import { defineMatrix } from 'astro-octant/matrix';

export default defineMatrix({
  id: 'tools',
  languages: ['en', 'zh'],
  title: { en: 'Tools by cost and risk', zh: '工具的成本与风险' },
  axes: {
    cost: {
      label: { en: 'Cost', zh: '成本' },
      levels: { low: { en: 'low', zh: '低' }, high: { en: 'high', zh: '高' } },
    },
    risk: {
      label: { en: 'Risk', zh: '风险' },
      levels: { low: { en: 'low', zh: '低' }, high: { en: 'high', zh: '高' } },
    },
  },
  cells: {
    calculator: {
      at: { cost: 'low', risk: 'low' },
      label: { en: 'Calculator', zh: '计算器' },
    },
    shell: {
      at: { cost: 'low', risk: 'high' },
      label: { en: 'Shell', zh: '命令行' },
    },
    simulator: {
      at: { cost: 'high', risk: 'low' },
      label: { en: 'Simulator', zh: '模拟器' },
    },
    robot: {
      at: { cost: 'high', risk: 'high' },
      label: { en: 'Robot arm', zh: '机械臂' },
    },
  },
});
