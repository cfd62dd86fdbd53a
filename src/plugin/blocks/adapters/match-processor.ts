import type { UnifiedResolvedOptions } from '@astrojs/markdown-remark';
import type { SatteriResolvedOptions } from '@astrojs/markdown-satteri';
import type { AstroConfig } from 'astro';
import type { MarkdownProcessor } from 'astro/markdown';
import { type ProcessorPackages, isInstalled, loadFromAstro } from './load-from-astro.ts';

/** A Markdown processor as Astro's configuration holds it. */
export type SiteProcessor = NonNullable<AstroConfig['markdown']['processor']>;

/** What to do with each kind of processor; its package makes others of the kind. */
export interface ProcessorCases<T> {
  readonly unified: (
    processor: MarkdownProcessor<UnifiedResolvedOptions>,
    remark: ProcessorPackages['@astrojs/markdown-remark'],
  ) => T;
  readonly satteri: (
    processor: MarkdownProcessor<SatteriResolvedOptions>,
    satteri: ProcessorPackages['@astrojs/markdown-satteri'],
  ) => T;
  readonly unknown: () => T;
}

/** Tells the processors that Astro has from each other, and from any other. */
export function matchProcessor<T>(processor: SiteProcessor, cases: ProcessorCases<T>): T {
  // Astro 6 brings the one of these, Astro 7 the other.
  if (isInstalled('@astrojs/markdown-satteri')) {
    const satteri = loadFromAstro('@astrojs/markdown-satteri');
    if (satteri.isSatteriProcessor(processor)) return cases.satteri(processor, satteri);
  }
  if (isInstalled('@astrojs/markdown-remark')) {
    const remark = loadFromAstro('@astrojs/markdown-remark');
    if (remark.isUnifiedProcessor(processor)) return cases.unified(processor, remark);
  }
  return cases.unknown();
}

/** The processor that Astro takes where a configuration names none. */
export function defaultProcessor(): SiteProcessor {
  const { version } = loadFromAstro('astro/package.json');
  return version.startsWith('6.')
    ? loadFromAstro('@astrojs/markdown-remark').unified()
    : loadFromAstro('@astrojs/markdown-satteri').satteri();
}

/** The edit that mends a processor which is not known. */
export const useKnownProcessor =
  'set `markdown.processor` to `unified()` from @astrojs/markdown-remark or `satteri()` from @astrojs/markdown-satteri';
