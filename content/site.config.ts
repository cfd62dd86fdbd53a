import { defineSite } from '../src/site/config/define-site.ts';

export default defineSite({
  address: 'https://thinkwee.top',
  name: 'thinkwee.top',
  description: {
    en: 'Essays by Wei Liu on language models, agents and reinforcement learning.',
    zh: 'Wei Liu 的文章：语言模型、智能体与强化学习。',
  },
  author: 'Wei Liu',
  timeZone: 'Asia/Shanghai',
  // The essay's own word for a cell.
  words: { zh: { cell: '子空间' } },
  comments: {
    repo: 'thinkwee/thinkwee.github.io',
    repoId: 'MDEwOlJlcG9zaXRvcnk3OTYxNjMwOA==',
    category: 'Announcements',
    categoryId: 'DIC_kwDOBL7ZNM4CkozI',
  },
});
