import { existsSync } from 'node:fs';
import { glob as listFiles, readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractFrontmatter } from '@astrojs/markdown-remark';
import { OctantError } from 'astro-octant/problems';
import { glob } from 'astro/loaders';
import type { Loader } from 'astro/loaders';
import { JSON_SCHEMA, load } from 'js-yaml';
import { noteFault } from './faults.ts';
import { checkFrontMatterEnd } from './front-matter-end.ts';
import { slugOf } from './post-files.ts';
import { readTexts } from './read-texts.ts';

const pattern = '**/*.{md,mdx}';

/** The texts of one folder of `content`. */
export interface TextFolder {
  /** Below the project: `content/posts`. */
  readonly folder: string;
  /** Throws for names of files that can't be addresses. */
  readonly checkNames: (names: readonly string[]) => void;
  /** Throws for front matter that is wrong, naming the file. */
  readonly checkFrontMatter: (data: unknown, file: string) => void;
}

/**
 * Loads `<folder>/<language>/<slug>.{md,mdx}`; an entry's id is `<language>/<slug>`, and a slug may
 * name folders.
 *
 * Astro's YAML turns `2025-07-17 20:50:32` into a time in UTC and forgets that the author named no
 * zone. This loader hands dates on as they were written, so that the schema can decide the zone.
 */
export function entryLoader({ folder, checkNames, checkFrontMatter }: TextFolder): Loader {
  const texts = glob({
    base: `./${folder}`,
    pattern,
    generateId: ({ entry }) => slugOf(entry),
    // Rendered at once, a `.md` post with a mistake is logged and left out, and the build succeeds.
    deferRender: true,
    // A store with all texts in it is held in memory several times over, and each is read from its file.
    retainBody: false,
  });
  return {
    ...texts,
    name: 'octant-texts',
    load: async (context) => {
      const base = new URL(folder, context.config.root);
      if (!existsSync(base)) return;
      const listed = await Array.fromAsync(listFiles(pattern, { cwd: base }));
      const names = listed.map((name) => name.replaceAll(sep, '/'));
      checkNames(names);
      const pathOf = (file: string) => relative(fileURLToPath(context.config.root), file);
      const broken = new WeakMap<object, OctantError>();
      const wrong = new Map<string, OctantError>();
      await readTexts(names.map((name) => `${folder}/${name}`));
      await texts.load({
        ...context,
        // What is stored once is believed as long as its file is the same.
        store: {
          ...context.store,
          set: (entry) => !wrong.has(entry.id) && context.store.set(entry),
        },
        ...toleratingYaml(context, (error, file) => {
          const data = {};
          broken.set(data, yamlError(error, pathOf(file)));
          return data;
        }),
        parseData: async (entry) => {
          const file = entry.filePath ?? entry.id;
          try {
            const error = broken.get(entry.data);
            if (error) throw error;
            const source = await readFile(file, 'utf8');
            checkFrontMatterEnd(source, pathOf(file));
            const data = { ...entry.data, ...writtenDates(source) };
            checkFrontMatter(data, pathOf(file));
            return await context.parseData({ ...entry, data });
          } catch (error) {
            if (!(error instanceof OctantError)) throw error;
            // A dev server goes on, and its pages show the mistake; a build tells of all.
            if (!context.watcher) wrong.set(entry.id, error);
            return noteFault(entry.id, error) as unknown as typeof entry.data;
          }
        },
      });
      const inOrder = [...wrong].sort(([a], [b]) => a.localeCompare(b)).map(([, error]) => error);
      const [first, ...others] = inOrder;
      if (first) throw others.length > 0 ? joinErrors(folder, inOrder) : first;
    },
  };
}

/** Makes one error of several, which names the file of each problem. */
function joinErrors(folder: string, errors: readonly OctantError[]): OctantError {
  const all = errors.flatMap(({ file, problems }) =>
    problems.map(({ line, path, ...problem }) => {
      const place = line === undefined ? file : `${file}:${line}`;
      return { ...problem, path: [place, path].filter(Boolean).join(': ') };
    }),
  );
  return new OctantError(folder, all);
}

/** What reads files of one ending; Astro hands its loaders them, though their types don't say so. */
interface EntryType {
  readonly getEntryInfo: (params: {
    readonly fileUrl: URL;
    readonly contents: string;
  }) => Promise<{ readonly data: object; readonly body: string }>;
}

/** Has an entry whose YAML can't be read be one with the data that stands for it. */
function toleratingYaml(context: object, standIn: (error: unknown, file: string) => object) {
  if (!('entryTypes' in context) || !(context.entryTypes instanceof Map)) return {};
  const types = context.entryTypes as Map<string, EntryType>;
  const entryTypes = [...types].map(([ending, type]): [string, EntryType] => [
    ending,
    {
      ...type,
      getEntryInfo: async (params) => {
        try {
          return await type.getEntryInfo(params);
        } catch (error) {
          return { data: standIn(error, fileURLToPath(params.fileUrl)), body: '' };
        }
      },
    },
  ]);
  return { entryTypes: new Map(entryTypes) };
}

function yamlError(error: unknown, file: string): OctantError {
  const { message, loc } = error as Error & { readonly loc?: { readonly line?: number } };
  const found = message.split('\n')[0] ?? message;
  const hint = 'mend the YAML; a value that holds a bracket or a colon stands in quotation marks';
  const allowed = 'YAML, with one key a line';
  const problem = { path: '', line: loc?.line, found, allowed, hint };
  return new OctantError('The front matter', [problem], file);
}

function writtenDates(source: string): Readonly<Record<string, unknown>> {
  const data = load(extractFrontmatter(source) ?? '', { schema: JSON_SCHEMA });
  const entries = data && typeof data === 'object' ? Object.entries(data) : [];
  return Object.fromEntries(entries.filter(([key]) => key === 'date' || key === 'updated'));
}
