import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractFrontmatter } from '@astrojs/markdown-remark';
import { glob } from 'astro/loaders';
import type { Loader } from 'astro/loaders';
import { JSON_SCHEMA, load } from 'js-yaml';
import { checkFrontMatter } from './post-schema.ts';

/**
 * Loads `content/posts/<language>/<slug>.{md,mdx}`; an entry's id is `<language>/<slug>`.
 *
 * Astro's YAML turns `2025-07-17 20:50:32` into a time in UTC and forgets that the author named no
 * zone. This loader hands the date on as it was written, so that the schema can decide the zone.
 */
export function postLoader(): Loader {
  const posts = glob({
    base: './content/posts',
    pattern: '**/*.{md,mdx}',
    generateId: ({ entry }) => entry.replace(/\.mdx?$/, ''),
    // Rendered at once, a `.md` post with a mistake is logged and left out, and the build succeeds.
    deferRender: true,
  });
  return {
    ...posts,
    name: 'octant-posts',
    load: (context) =>
      posts.load({
        ...context,
        parseData: async (entry) => {
          const file = entry.filePath ?? entry.id;
          const data = { ...entry.data, ...writtenDate(await readFile(file, 'utf8')) };
          checkFrontMatter(data, relative(fileURLToPath(context.config.root), file));
          return context.parseData({ ...entry, data });
        },
      }),
  };
}

function writtenDate(source: string): { date?: unknown } {
  const data = load(extractFrontmatter(source) ?? '', { schema: JSON_SCHEMA });
  return data && typeof data === 'object' && 'date' in data ? { date: data.date } : {};
}
