import { handedOn } from '../config/handed-on.ts';

/** Makes a text, or takes it from an earlier build that made it of the same. */
export function makeOnce(key: string, make: () => string): string {
  const { cache } = handedOn;
  const kept = cache?.read(key);
  if (kept) return kept.toString();
  const made = make();
  cache?.write(key, Buffer.from(made));
  return made;
}
