import { defineMatrix } from 'astro-octant/matrix';

const driver = { en: 'driver', zh: '驾驶员' };
const system = { en: 'system', zh: '系统' };

const tasks = {
  motion: { en: 'Steering and speed', zh: '横向与纵向控制' },
  watching: { en: 'Watching, reacting', zh: '探测与响应' },
  fallback: { en: 'Fallback', zh: '接管' },
} as const;

/** Who does each task, from level 0 to level 5. */
const doers = {
  motion: [driver, { en: 'both', zh: '双方' }, system, system, system, system],
  watching: [driver, driver, driver, system, system, system],
  fallback: [driver, driver, driver, { en: 'user', zh: '用户' }, system, system],
};

const levels = ['l0', 'l1', 'l2', 'l3', 'l4', 'l5'] as const;
const cells = levels.flatMap((level, index) =>
  (Object.keys(tasks) as (keyof typeof tasks)[]).map(
    (task) =>
      [`${level}-${task}`, { at: { level, task }, label: doers[task][index] ?? driver }] as const,
  ),
);

export default defineMatrix({
  id: 'driving',
  languages: ['en', 'zh'],
  title: { en: 'Who drives, by level', zh: '各级由谁驾驶' },
  axes: {
    level: {
      label: { en: 'Level', zh: '级别' },
      levels: { l0: '0', l1: '1', l2: '2', l3: '3', l4: '4', l5: '5' },
    },
    task: { label: { en: 'Task', zh: '任务' }, levels: tasks },
  },
  cells: Object.fromEntries(cells),
});
