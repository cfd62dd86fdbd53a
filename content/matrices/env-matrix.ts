import { defineMatrix } from 'astro-octant/matrix';

const difficulty = {
  easy: { en: 'easy', zh: '简单' },
  hard: { en: 'hard', zh: '困难' },
};

export default defineMatrix({
  id: 'env-matrix',
  languages: ['en', 'zh'],
  title: { en: 'The environment matrix', zh: '环境矩阵' },
  axes: {
    generation: { label: { en: 'Generation', zh: '生成' }, levels: difficulty },
    solving: { label: { en: 'Solving', zh: '解决' }, levels: difficulty },
    verification: { label: { en: 'Verification', zh: '验证' }, levels: difficulty },
  },
  cells: {
    'all-easy': {
      at: { generation: 'easy', solving: 'easy', verification: 'easy' },
      label: { en: 'All easy', zh: '均简单' },
      description: {
        en: 'Mature rules or templates already solve it: unit conversion, spelling correction, arithmetic.',
        zh: '已有成熟的模板或者规则：单位换算、拼写纠错、加减法。',
      },
    },
    rlhf: {
      at: { generation: 'hard', solving: 'easy', verification: 'easy' },
      label: 'RLHF',
      description: {
        en: 'Collecting high-quality problems from real users is what is difficult.',
        zh: '困难在于从真实用户那里收集高质量的问题。',
      },
    },
    rlvr: {
      at: { generation: 'easy', solving: 'hard', verification: 'easy' },
      label: 'RLVR',
      description: {
        en: 'Problems abound and are easy to check; exploring a way to solve them is difficult.',
        zh: '问题不缺，结果易验证，难的是探索出解法。',
      },
    },
    'only-verification': {
      at: { generation: 'hard', solving: 'hard', verification: 'easy' },
      label: { en: 'Only verification is easy', zh: '仅仅验证容易' },
      description: {
        en: 'The hardest math problems: few can pose them, fewer can solve them.',
        zh: '最顶尖难度的数学题：难出，更难解。',
      },
    },
    'only-generation': {
      at: { generation: 'easy', solving: 'hard', verification: 'hard' },
      label: { en: 'Only generation is easy', zh: '仅仅生成容易' },
      description: {
        en: 'Art and literature, policymaking, education, healthcare: no agreed way to judge the result.',
        zh: '艺术/文学创作、政策制定、教育和健康：结果缺少统一的验证标准。',
      },
    },
    expert: {
      at: { generation: 'hard', solving: 'hard', verification: 'hard' },
      label: { en: 'Expert-level / superhuman', zh: '专家级别/超出人类级别' },
      description: {
        en: 'Difficult in all dimensions. No example is known yet.',
        zh: '无论从哪个维度来看都很难，暂时没有例子。',
      },
    },
  },
  excluded: [
    {
      at: { solving: 'easy', verification: 'hard' },
      label: { en: 'not discussed', zh: '不讨论' },
      reason: { en: 'verification is harder than solving', zh: '验证比解决困难' },
    },
  ],
  layers: {
    'layer-1': {
      label: { en: 'First layer', zh: '第一层' },
      cells: ['all-easy'],
      href: '#layer-1',
    },
    'layer-2': {
      label: { en: 'Second layer', zh: '第二层' },
      cells: ['rlhf', 'rlvr'],
      href: '#layer-2',
    },
    'layer-3': {
      label: { en: 'Third layer', zh: '第三层' },
      cells: ['only-verification', 'only-generation'],
      href: '#layer-3',
    },
    'layer-4': {
      label: { en: 'Final layer', zh: '最后一层' },
      cells: ['expert'],
      href: '#layer-4',
    },
  },
  figures: {
    header: {
      view: 'lattice',
      legend: 'none',
      caption: {
        en: 'Each line down makes one more dimension hard. Dots: generation, solving, verification; a full one is hard.',
        zh: '沿线每向下一步，就多一个维度困难。圆点依次为生成、解决、验证，实心为困难',
      },
    },
    overview: {
      legend: 'layers',
      links: true,
      steps: true,
      caption: {
        en: 'Eight subspaces, four layers: the harder, the stronger the colour.',
        zh: '八个子空间，四个层次：越困难，颜色越浓',
      },
    },
    'layer-1': {
      highlight: 'layer-1',
      caption: {
        en: 'First layer: generation, solving, and verification are all easy.',
        zh: '第一层：生成、解决、验证均简单',
      },
    },
    rlhf: {
      highlight: 'rlhf',
      caption: { en: 'RLHF: only generation is hard.', zh: 'RLHF：仅仅生成困难' },
    },
    rlvr: {
      highlight: 'rlvr',
      // It stands beside the one above, which has the legend of both.
      legend: 'none',
      caption: { en: 'RLVR: only solving is hard.', zh: 'RLVR：仅仅解决困难' },
    },
    'only-verification': {
      highlight: 'only-verification',
      caption: { en: 'Only verification is easy.', zh: '仅仅验证容易' },
    },
    'only-generation': {
      highlight: 'only-generation',
      legend: 'none',
      caption: { en: 'Only generation is easy.', zh: '仅仅生成容易' },
    },
    'layer-4': {
      highlight: 'layer-4',
      caption: {
        en: 'Final layer: expert-level / superhuman, hard in every dimension.',
        zh: '最后一层：专家级别/超出人类级别，各个维度均困难',
      },
    },
    cube: {
      view: 'cube',
      legend: 'layers',
      caption: {
        en: 'The same as a cube: to the right, to the front and upwards one dimension each gets hard.',
        zh: '同一矩阵画成立方体：向右、向前、向上，各有一个维度变得困难',
      },
    },
  },
});
