export { type SocialImage, socialSize } from './draw-social-image.ts';
export { beginDrawing, drawOnce } from './draw-once.ts';
export { socialImageOf } from './social-image-of.ts';
