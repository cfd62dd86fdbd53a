import type { WholeTexts } from './whole-texts.ts';

const json = String.raw`"(?:[^"\\]|\\.)*"`;

/** A text in the list that Astro writes of all that may be asked for. */
const listed = new RegExp(String.raw`\[(${json}), \(\) => import\(${json}\)\],?`, 'g');

/**
 * A plugin of Vite that has a build make no modules of texts that are words alone. Astro's list is left
 * as it is, since a dev server that runs meanwhile reads the same file.
 */
export function withoutModules(texts: Pick<WholeTexts, 'has'>) {
  return {
    name: 'without-modules',
    transform: {
      order: 'pre' as const,
      filter: { id: /\/\.astro\/content-modules\.mjs$/ },
      handler: (code: string) => ({
        code: code.replaceAll(listed, (whole, file: string) =>
          texts.has(JSON.parse(file) as string) ? '' : whole,
        ),
        map: { mappings: '' as const },
      }),
    },
  };
}
