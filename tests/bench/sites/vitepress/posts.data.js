import { createContentLoader } from 'vitepress';

export default createContentLoader('{en,zh}/*.md');
