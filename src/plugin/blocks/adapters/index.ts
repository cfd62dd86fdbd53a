export { remarkOctant } from './remark-octant.ts';
export { rehypeOctant } from './rehype-octant.ts';
export { satteriOctant } from './satteri-octant.ts';
