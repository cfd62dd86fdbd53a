import { matchTag } from './tags.ts';

/**
 * The language to offer among those available, or `undefined` if none is wanted.
 *
 * @param chosen the language chosen before; an empty text for a reader who wants no offer
 * @param accepted the browser's languages, best first
 * @example
 * ```ts
 * preferredLanguage(null, ['zh-TW', 'en'], ['en', 'zh-CN']); // => 'zh-CN'
 * preferredLanguage('en', ['zh-TW', 'en'], ['en', 'zh-CN']); // => 'en'
 * ```
 */
export function preferredLanguage(
  chosen: string | null,
  accepted: readonly string[],
  available: readonly string[],
): string | undefined {
  const wanted = chosen === null ? accepted : [chosen];
  for (const tag of wanted) {
    const found = matchTag(tag, available);
    if (found) return found;
  }
  return undefined;
}
