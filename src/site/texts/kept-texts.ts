import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MarkdownProcessor } from 'astro/markdown';
import type { SiteFormulas } from '../formulas/index.ts';
import { findSigns } from '../formulas/formula-sign.ts';
import { handedOn } from '../config/handed-on.ts';
import type { DiskCache } from '../../plugin/disk-cache.ts';
import type { WrittenLink } from '../links/written-links.ts';
import type { ParseOnce } from '../writing/parse-once.ts';

/** What reading a text leaves beside what it is made into. */
export interface TextTraces {
  readonly links: Pick<Map<string, readonly WrittenLink[]>, 'get' | 'set'>;
  readonly formulas: Pick<SiteFormulas, 'drawnIn' | 'remember'>;
  readonly parsed: Pick<ParseOnce, 'forget'>;
}

/** A text as it is kept. */
interface KeptText<Result> {
  readonly result: Result;
  readonly links: readonly WrittenLink[];
}

/** Kept beside it, since they are most of a text, and only pages that are made anew ask for them. */
type KeptFormulas = ReturnType<SiteFormulas['drawnIn']>;

/** Code out of a file may be other code by the next build. */
const readsFiles = /\bfile="/;

/**
 * Has a processor make each text once for as long as the text and all that it is made by are the
 * same, in this build and in those to come, and read it once where its translations are compared. A
 * text with a mistake is not kept, and neither is anything in dev.
 *
 * @param setting what beside the sources of the site the texts depend on, such as its base path
 */
export function keepTexts<Processor extends MarkdownProcessor>(
  processor: Processor,
  setting: readonly string[],
  traces: TextTraces,
): Processor {
  let turn: Promise<unknown> = Promise.resolve();

  /** Texts are asked for all at once, but by its turn one may have been read on another core. */
  function keep<Result extends { readonly code: string }>(
    path: string,
    parts: readonly unknown[],
    make: () => Promise<Result>,
  ): Promise<Result> {
    const { cache } = handedOn;
    if (!cache) return make();
    const made = turn.then(() => readOrMake(cache, path, parts, make));
    turn = made.catch(() => undefined);
    return made;
  }

  async function readOrMake<Result extends { readonly code: string }>(
    cache: DiskCache,
    path: string,
    parts: readonly unknown[],
    make: () => Promise<Result>,
  ): Promise<Result> {
    const file = relative(process.cwd(), path);
    const key = JSON.stringify(['text', setting, path, ...parts]);
    const found = cache.read(key);
    if (found) {
      const kept = JSON.parse(found.toString()) as KeptText<Result>;
      traces.links.set(file, kept.links);
      traces.formulas.remember(kept.result.code, () => readFormulas(cache, kept.result.code));
      traces.parsed.forget(path);
      return kept.result;
    }
    const result = await make();
    traces.parsed.forget(path);
    if (readsFiles.test(key.replaceAll('\\"', '"'))) return result;
    const kept: KeptText<Result> = { result, links: traces.links.get(file) ?? [] };
    const formulas = nameOfFormulas(result.code);
    if (!cache.has(formulas)) {
      cache.write(formulas, Buffer.from(JSON.stringify(traces.formulas.drawnIn(result.code))));
    }
    cache.write(key, Buffer.from(JSON.stringify(kept)));
    return result;
  }

  return {
    ...processor,
    // The same object, from which the processor reads its plugins, and all that Astro hands on.
    options: Object.assign(processor.options, { keepReading }),
    createRenderer: async (shared) => {
      const renderer = await processor.createRenderer(shared);
      return {
        render: (content, options) => {
          const render = () => renderer.render(content, options);
          const { fileURL, frontmatter } = options ?? {};
          if (!fileURL) return render();
          return keep(fileURLToPath(fileURL), ['md', shared, content, frontmatter], render);
        },
      };
    },
    createMdxRenderer: async (shared, mdx) => {
      const renderer = await processor.createMdxRenderer?.(shared, mdx);
      if (!renderer) throw new TypeError(`${processor.name} reads no MDX`);
      return {
        process: (content, path, frontmatter) =>
          keep(path, ['mdx', shared, mdx, content, frontmatter], () =>
            renderer.process(content, path, frontmatter),
          ),
      };
    },
  };
}

/** A translation has most often the formulas of its original, and they are kept once. */
function nameOfFormulas(code: string): string {
  return `formulas ${findSigns(code).join('')}`;
}

/** Where they are lost, they are drawn again. */
function readFormulas(cache: DiskCache, code: string): KeptFormulas {
  const found = cache.read(nameOfFormulas(code));
  return found ? (JSON.parse(found.toString()) as KeptFormulas) : [];
}

/** By what the cache has the reading of a text. */
export function nameOfReading(key: string): string {
  return `reading ${key}`;
}

async function keepReading(key: string, make: () => Promise<string>): Promise<string> {
  const { cache } = handedOn;
  const name = nameOfReading(key);
  const found = cache?.read(name);
  if (found) return found.toString();
  const made = await make();
  cache?.write(name, Buffer.from(made));
  return made;
}
