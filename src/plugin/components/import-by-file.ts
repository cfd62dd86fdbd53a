import type { AstroConfig } from 'astro';

type VitePlugin = Extract<NonNullable<AstroConfig['vite']['plugins']>[number], { name: string }>;

/** A module as ESTree has it (https://github.com/estree/estree), as far as it is used. */
interface Program {
  readonly body: readonly (ImportNode | { readonly type: 'other' })[];
}

interface ImportNode {
  readonly type: 'ImportDeclaration';
  readonly start: number;
  readonly end: number;
  readonly source: { readonly value: string };
  readonly specifiers: readonly {
    readonly imported?: { readonly name: string };
    readonly local: { readonly name: string };
  }[];
}

/** The list of components, by the name under which pages import it. */
const list = 'astro-octant/components';

/**
 * Has each page import the components that it names by their files: Astro gives a page the style of
 * every module that it can reach, and through the list of components it reaches all of them.
 */
export function importByFile(): VitePlugin {
  return {
    name: 'astro-octant/import-by-file',
    // What Astro and MDX have compiled.
    enforce: 'post',
    transform: {
      filter: { code: list },
      handler(code) {
        if (!new RegExp(`["']${list}["']`).test(code)) return undefined;
        const split = splitImports(code, this.parse(code) as unknown as Program);
        return split === code ? undefined : { code: split, map: null };
      },
    },
  };
}

/**
 * Writes an import for each component, on as many lines as there were.
 *
 * @param program the syntax tree of the module
 */
export function splitImports(code: string, { body }: Program): string {
  return body.reduceRight((text, node) => {
    if (node.type !== 'ImportDeclaration' || node.source.value !== list) return text;
    const { start, end, specifiers } = node;
    const imports = specifiers.flatMap(({ imported, local }) => {
      const path = `${list}/${imported?.name}.astro`;
      return imported ? [`import ${local.name} from ${JSON.stringify(path)};`] : [];
    });
    // What takes the whole list needs it.
    if (imports.length === 0 || imports.length < specifiers.length) return text;
    const lines = '\n'.repeat(code.slice(start, end).split('\n').length - 1);
    return text.slice(0, start) + imports.join('') + lines + text.slice(end);
  }, code);
}
