import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { leaveTextsOut } from './leave-out.ts';
import { groupTexts } from './plain-texts.ts';

export { recmaStillParts } from './still-parts.ts';

/** Has the texts of a site that is built pass beside its bundler, and not through it. */
export function lightTexts(): AstroIntegration {
  return {
    name: 'light-texts',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const folder = fileURLToPath(new URL('content/', config.root));
        const plain = new Set<string>();
        const rolldownOptions = { output: { codeSplitting: { groups: groupTexts(plain) } } };
        updateConfig({
          vite: {
            plugins: [...leaveTextsOut(folder, plain)],
            environments: { prerender: { build: { rolldownOptions } } },
          },
        });
      },
    },
  };
}
