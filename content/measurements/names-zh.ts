/** What the measured sites are called in Chinese, by id. */
export const siteNames: Readonly<Record<string, string>> = {
  octant: '本站',
  astro: '普通 Astro（remark-math、rehype-katex）',
  'astro-default': 'Astro 默认处理器加 KaTeX',
  hexo: 'Hexo 与 NexT',
  hugo: 'Hugo（不含公式）',
};

/** What the measured pages and their sites are called in Chinese. */
export const pageNames: Readonly<Record<string, string>> = {
  'essay, en': '英文长文',
  'essay, zh': '中文长文',
  home: '首页',
  archive: '归档',
  docs: '文档',
  '100 formulas': '一百个公式',
  'This site': '本站',
  'This site without its face and scripts': '本站，不含字体和脚本',
  'Plain Astro, the text and one style sheet': '普通 Astro，只有文字和一个样式表',
  'Hexo with NexT': 'Hexo 与 NexT',
};
