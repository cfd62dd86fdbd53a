import type { HandedOn } from '../config/handed-on.ts';
import { type SocialImage, drawSocialImage } from './draw-social-image.ts';

type Kept = Pick<HandedOn, 'cache' | 'sideDrawer'>;

/** What tells an image of a post from others. */
export function keyOf(image: SocialImage): string {
  return `social image ${JSON.stringify(image)}`;
}

/** Has the images that no earlier build has drawn drawn beside this one, until it comes to them. */
export function beginDrawing(images: readonly SocialImage[], { cache, sideDrawer }: Kept): void {
  if (cache) sideDrawer?.begin(images.filter((image) => !cache.has(keyOf(image))));
}

/** Draws the image of a post, or takes it from an earlier build that drew the same. */
export async function drawOnce(
  image: SocialImage,
  { cache, sideDrawer }: Kept,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = keyOf(image);
  await sideDrawer?.settle(image);
  const kept = cache?.read(key);
  if (kept) return kept;
  const drawn = await drawSocialImage(image);
  cache?.write(key, drawn);
  return drawn;
}
