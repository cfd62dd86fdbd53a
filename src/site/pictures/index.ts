export { socialSize } from './draw-social-image.ts';
export { drawOnce } from './draw-once.ts';
export { socialImageOf } from './social-image-of.ts';
