import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { handedOn } from '../config/handed-on.ts';
import { leaveTextsOut } from './leave-out.ts';
import { refuseRender } from './refuse-render.ts';
import { createTextReader } from './text-reader.ts';
import { type TextReader, wholeTexts } from './whole-texts.ts';
import { withoutModules } from './without-modules.ts';

export { recmaStillParts } from './still-parts.ts';

/**
 * Has the texts of a site that is built pass beside its bundler: those that are words alone without a
 * module, and the words of the others beside theirs.
 */
export function siteTexts(): AstroIntegration {
  return {
    name: 'site-texts',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        delete handedOn.texts;
        if (command !== 'build') return;
        const folder = fileURLToPath(new URL('content/', config.root));
        updateConfig({ vite: { plugins: [...leaveTextsOut(folder)] } });
        const { cache } = handedOn;
        // Where nothing is known again, Astro has modules of all.
        if (!cache) return;
        const root = fileURLToPath(config.root);
        const texts = wholeTexts(cache, root);
        handedOn.texts = texts;
        const refuse = refuseRender(fileURLToPath(config.srcDir), root);
        updateConfig({ vite: { plugins: [withoutModules(texts), refuse] } });
      },
      'astro:config:done': ({ config }) => {
        let reader: Promise<TextReader> | undefined;
        handedOn.readText = async (file, isAnew) => {
          reader ??= createTextReader(config);
          return (await reader)(file, isAnew);
        };
      },
    },
  };
}
