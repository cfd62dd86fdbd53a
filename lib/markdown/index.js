export { remarkOctant } from "./remark-octant.js";
export { rehypeOctant } from "./rehype-octant.js";
