import { glob as listFiles, readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractFrontmatter } from '@astrojs/markdown-remark';
import { glob } from 'astro/loaders';
import type { Loader } from 'astro/loaders';
import { JSON_SCHEMA, load } from 'js-yaml';
import { checkPostFiles, slugOf } from './post-files.ts';
import { checkFrontMatter } from './post-schema.ts';

const folder = 'content/posts';
const pattern = '**/*.{md,mdx}';

/**
 * Loads `content/posts/<language>/<slug>.{md,mdx}`; an entry's id is `<language>/<slug>`, and a slug
 * may name folders.
 *
 * Astro's YAML turns `2025-07-17 20:50:32` into a time in UTC and forgets that the author named no
 * zone. This loader hands the date on as it was written, so that the schema can decide the zone.
 */
export function postLoader(): Loader {
  const posts = glob({
    base: `./${folder}`,
    pattern,
    generateId: ({ entry }) => slugOf(entry),
    // Rendered at once, a `.md` post with a mistake is logged and left out, and the build succeeds.
    deferRender: true,
  });
  return {
    ...posts,
    name: 'octant-posts',
    load: async (context) => {
      const names = await Array.fromAsync(
        listFiles(pattern, { cwd: new URL(folder, context.config.root) }),
      );
      checkPostFiles(names.map((name) => name.replaceAll(sep, '/')));
      await posts.load({
        ...context,
        parseData: async (entry) => {
          const file = entry.filePath ?? entry.id;
          const data = { ...entry.data, ...writtenDates(await readFile(file, 'utf8')) };
          checkFrontMatter(data, relative(fileURLToPath(context.config.root), file));
          return context.parseData({ ...entry, data });
        },
      });
    },
  };
}

function writtenDates(source: string): Readonly<Record<string, unknown>> {
  const data = load(extractFrontmatter(source) ?? '', { schema: JSON_SCHEMA });
  const entries = data && typeof data === 'object' ? Object.entries(data) : [];
  return Object.fromEntries(entries.filter(([key]) => key === 'date' || key === 'updated'));
}
