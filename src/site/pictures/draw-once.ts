import type { DiskCache } from '../cache/disk-cache.ts';
import { type SocialImage, drawSocialImage } from './draw-social-image.ts';

/** Draws the image of a post, or takes it from an earlier build that drew the same. */
export async function drawOnce(
  image: SocialImage,
  cache: DiskCache | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = `social image ${JSON.stringify(image)}`;
  const kept = cache?.read(key);
  if (kept) return kept;
  const drawn = await drawSocialImage(image);
  cache?.write(key, drawn);
  return drawn;
}
