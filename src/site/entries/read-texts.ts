import { handedOn } from '../config/handed-on.ts';

/**
 * Reads the texts of a build, before it makes modules of those that are more than words. What can't be
 * read becomes one, and is told of where it is made.
 *
 * @param files relative to the project
 */
export async function readTexts(files: readonly string[]): Promise<void> {
  const { readText, texts } = handedOn;
  if (!readText || !texts) return;
  for (const file of files) await readText(file).catch(() => false);
}
