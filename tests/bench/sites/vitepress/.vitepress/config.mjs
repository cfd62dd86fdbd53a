import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'Posts',
  cleanUrls: true,
  locales: { root: { label: 'English', lang: 'en' }, zh: { label: '中文', lang: 'zh-CN' } },
  // By MathJax, which is the way of VitePress itself.
  markdown: { math: true },
  themeConfig: { search: { provider: 'local' } },
});
