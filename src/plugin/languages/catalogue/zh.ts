import type { Catalogue } from './catalogue.ts';
import { zhFigures } from './zh-figures.ts';

/** The same in Chinese, in simplified characters. */
export const zh: Catalogue = {
  language: '语言',
  offer: '阅读{language}版',
  decline: '不再提示',
  parallel: '对照',
  inLanguage: '（{language}）',

  figure: '图{number}',
  equation: '式({number})',
  section: '第{number}节“{title}”',
  footnotes: '脚注',
  references: '参考文献',
  footnoteBack: '回到引用{number}',
  file: '{figure}，{format}',
  table: '以表格显示',
  stepping: '逐层演示',
  read: '阅读相关内容',

  copy: '复制',
  copyTranslation: '复制中文版的引用',
  copied: '已复制',
  selected: '已选中，请按Ctrl+C或⌘C复制',
  formats: '引用格式',
  original: '原文',
  translation: '中文版',

  ...zhFigures,
};
