/** What every text imports, which brings no style and no script with it. */
const runtime =
  /[\\/](?:astro[\\/]dist[\\/](?:runtime[\\/]server|core[\\/]errors|jsx-runtime)[\\/]index\.js|texts[\\/]revive-part\.ts)$/;
const runtimeNames = ['astro/jsx-runtime', 'astro/runtime/server/index.js'];

/** What every text exports. */
const names = 'Content|compiledContent|file|frontmatter|getHeadings|rawContent|url';

const imports = /^\s*import\b[^'"]*["']([^'"]*)["'];?$/gm;
const exports = new RegExp(
  `^\\s*export (?:default\\b|(?:const|(?:async )?function) (?:${names})\\b)`,
  'gm',
);

/**
 * Whether a text is words alone: a module that imports and exports what every text does, and runs
 * nothing of its author's when it is loaded. In doubt it is none.
 *
 * @param code what Astro has made of the text
 */
export function isPlainText(code: string): boolean {
  const sources = [...code.matchAll(imports)].map(([, source = '']) => source);
  const rest = code.replaceAll(imports, '').replaceAll(exports, '');
  return (
    sources.every((source) => runtimeNames.includes(source) || runtime.test(source)) &&
    !/\b(?:import|export)\b/.test(rest)
  );
}

/**
 * How a bundler has plain texts in one file, since each of its files costs more than a text; and apart
 * from them what they import, as other modules do.
 *
 * @param plain their paths, once they have been read
 */
export function groupTexts(plain: ReadonlySet<string>) {
  const isPlain = (id: string) => plain.has(id.split('?')[0] ?? '');
  return [
    { name: 'text-runtime', priority: 1, test: runtime },
    { name: 'texts', test: isPlain },
  ];
}
