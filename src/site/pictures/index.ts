export { drawSocialImage, socialSize } from './draw-social-image.ts';
export { socialImageOf } from './social-image-of.ts';
