import type { AstroConfig, AstroIntegrationLogger } from 'astro';
import { rehypeOctant, remarkOctant, satteriOctant } from './index.ts';
import type { Settings } from './settings.ts';

/** The part of a unified Markdown processor that this integration extends. */
interface UnifiedOptions {
  remarkPlugins: unknown[];
  rehypePlugins: unknown[];
}

/** The part of Astro's default Markdown processor that this integration extends. */
interface SatteriOptions {
  hastPlugins: unknown[];
}

/** Adds this package's steps to the Markdown processor of a site, whichever of Astro's it is. */
export function extendProcessor(
  config: AstroConfig,
  logger: AstroIntegrationLogger,
  settings: Settings,
): void {
  const { processor } = config.markdown;
  if (processor.name === 'unified') {
    const options = processor.options as unknown as UnifiedOptions;
    options.remarkPlugins.push(remarkOctant);
    options.rehypePlugins.push([rehypeOctant, settings]);
    return;
  }
  if (processor.name === 'satteri') {
    const options = processor.options as unknown as SatteriOptions;
    options.hastPlugins.push(satteriOctant(settings));
  }
  logger.info('figures carry no numbers: that takes `unified` from @astrojs/markdown-remark');
}
