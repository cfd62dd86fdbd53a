import type { LoaderContext } from 'astro/loaders';
import { handedOn } from '../config/handed-on.ts';

/**
 * Reads the texts of a build, and has those that are words alone be entries without a module. What
 * can't be read stays one, and is told of where it is made.
 *
 * @param files relative to the project
 * @returns what a loader is to do with entries and digests instead
 */
export async function withoutModules(
  files: readonly string[],
  { store, generateDigest }: Pick<LoaderContext, 'generateDigest' | 'store'>,
): Promise<Partial<Pick<LoaderContext, 'generateDigest' | 'store'>>> {
  const { cache, readText, texts } = handedOn;
  if (!cache || !readText || !texts) return {};
  const whole = new Set<string | undefined>();
  for (const file of files) {
    if (await readText(file).catch(() => false)) whole.add(file);
  }
  return {
    store: {
      ...store,
      set: ({ deferredRender = false, ...entry }) =>
        store.set({ ...entry, deferredRender: deferredRender && !whole.has(entry.filePath) }),
    },
    // What makes texts makes some of them words alone.
    generateDigest: (data) => generateDigest([cache.version, data].map(String).join('\n')),
  };
}
