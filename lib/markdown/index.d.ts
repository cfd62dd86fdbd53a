export { remarkOctant } from './remark-octant.ts';
export { rehypeOctant } from './rehype-octant.ts';
