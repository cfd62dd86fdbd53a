import { SourceMap } from 'node:module';
import { relative } from 'node:path';
import type { AstroConfig } from 'astro';
import { parseTypeScript } from '../store/parse-typescript.ts';
import { type FoundTag, findTags } from './find-tags.ts';
import { insertTexts } from './insert-texts.ts';

type VitePlugin = Extract<NonNullable<AstroConfig['vite']['plugins']>[number], { name: string }>;

/** What leads from a code to its source. */
type Origins = Omit<ConstructorParameters<typeof SourceMap>[0], 'sourceRoot' | 'sourcesContent'> & {
  readonly sourcesContent?: readonly string[];
};

/**
 * Tells each component of the package where its tag stands in an `.astro` file, for its error messages,
 * since Astro tells a component nothing of that. It reads what Astro has compiled, in which nothing but
 * a tag calls a component, and finds the tag in the source by the map.
 *
 * @param root folder of the project
 */
export function placeTags(root: string): VitePlugin {
  return {
    name: 'astro-octant/place-tags',
    // Directly behind Astro's compiler, which comes before the plugins of a site.
    enforce: 'pre',
    transform: {
      filter: { id: /^[^?]*\.astro(?:\?|$)/, code: 'astro-octant/components' },
      handler(code, id) {
        const tags = findTags(parseTypeScript(code, this));
        if (tags.length === 0) return undefined;
        const [path = ''] = id.split('?');
        const file = relative(root, path).replaceAll('\\', '/');
        const places = findPlaces(code, tags, this.getCombinedSourcemap(), file);
        return places.size > 0 ? insertTexts(code, places) : undefined;
      },
    },
  };
}

/**
 * Finds the place of each tag in the source, and leaves out those of which it isn't certain.
 *
 * @param origins leads from the code to its source, whose text it holds
 * @returns what tells a tag its place, by where it stands in the code
 */
export function findPlaces(
  code: string,
  tags: readonly FoundTag[],
  origins: Origins,
  file: string,
): Map<number, string> {
  const map = new SourceMap(origins as ConstructorParameters<typeof SourceMap>[0]);
  const [source = ''] = origins.sourcesContent ?? [];
  const lines = source.split('\n');
  const starts = tags.map(({ name, index }) => {
    const origin = map.findEntry(...rowAndColumn(code, index));
    if (!('originalLine' in origin)) return undefined;
    const { length } = lines
      .slice(0, origin.originalLine)
      .map((line) => `${line}\n`)
      .join('');
    return startOf(name, source, length + origin.originalColumn);
  });
  const places = tags.flatMap(({ name, inside }, index): [number, string][] => {
    const start = starts[index] ?? onlyOther(name, source, tags, starts);
    if (start === undefined) return [];
    const [row, column] = rowAndColumn(source, start);
    const place = JSON.stringify(`${file}:${row + 1}:${column + 1}`);
    return [[inside, `"writtenAt": ${place}, `]];
  });
  return new Map(places);
}

/** Where a tag begins to whose name or first attribute a map leads. */
function startOf(name: string, source: string, found: number): number | undefined {
  const start = source.lastIndexOf(`<${name}`, found);
  const behind = start + name.length + 1;
  const isTag = start >= 0 && !/[\w$.-]/.test(source.charAt(behind));
  return isTag && /^[\s{.]*$/.test(source.slice(behind, found)) ? start : undefined;
}

/** Where the one tag begins to which no map leads, if only one is left that it may be. */
function onlyOther(
  name: string,
  source: string,
  tags: readonly FoundTag[],
  starts: readonly (number | undefined)[],
): number | undefined {
  const lost = tags.filter((tag, index) => tag.name === name && starts[index] === undefined);
  const written = [...source.matchAll(/<([\w$.-]+)/g)];
  const left = written.filter(({ 1: tag, index }) => tag === name && !starts.includes(index));
  return lost.length === 1 && left.length === 1 ? left[0]?.index : undefined;
}

function rowAndColumn(text: string, index: number): [row: number, column: number] {
  const before = text.slice(0, index).split('\n');
  return [before.length - 1, before.at(-1)?.length ?? 0];
}
