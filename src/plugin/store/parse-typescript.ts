import * as nodeModule from 'node:module';

/** What parses for a plugin of Vite. */
export interface Parser {
  readonly parse: (source: string, options: { readonly lang: 'ts' }) => unknown;
}

/** Node 22.12 can't yet. */
const { stripTypeScriptTypes: stripTypes }: Partial<typeof nodeModule> = nodeModule;

/**
 * Parses TypeScript into a tree as ESTree has it (https://github.com/estree/estree). Vite 7, which
 * Astro 6 has, knows no types, so blanks stand in their place there, where Node can write them.
 *
 * @returns `undefined` for what can't be parsed
 */
export function parseTypeScript(source: string, parser: Parser): unknown {
  const parse = (text: string) => parser.parse(text, { lang: 'ts' });
  try {
    return parse(source);
  } catch {
    return stripTypes && attempt(() => parse(stripTypes(source)));
  }
}

function attempt(take: () => unknown): unknown {
  try {
    return take();
  } catch {
    return undefined;
  }
}
