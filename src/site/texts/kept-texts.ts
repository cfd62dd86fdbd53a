import { fileURLToPath, pathToFileURL } from 'node:url';
import type { MarkdownProcessor } from 'astro/markdown';
import { handedOn } from '../config/handed-on.ts';
import type { StillTexts } from './still-parts.ts';
import { type TextTraces, textKeeper } from './text-keeper.ts';
import { toldSyntax } from './told-syntax.ts';
import { wholeOfMarkdown, wholeOfMdx } from './whole-text.ts';

/** What else a renderer of kept texts does. */
export interface WholeReader {
  /**
   * Puts a text among those of the site that are words alone.
   *
   * @param isAnew whether nothing is taken that was kept
   * @returns whether it is one of them
   */
  readonly readWhole: (
    content: string,
    path: string,
    frontmatter: Record<string, unknown>,
    isAnew: boolean,
  ) => Promise<boolean>;
}

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
  { stills, ...traces }: TextTraces & { readonly stills: StillTexts },
): Processor {
  const { keepModule, keepWhole } = textKeeper(setting, traces);
  return {
    ...processor,
    // The same object, from which the processor reads its plugins, and all that Astro hands on.
    options: Object.assign(processor.options, { keepReading }),
    createRenderer: async (shared) => {
      const renderer = await processor.createRenderer(shared);
      type Options = Parameters<typeof renderer.render>[1];
      const textOf = (content: string, path: string, options: Options) => ({
        path,
        parts: ['md', shared, content, options?.frontmatter],
        make: () => renderer.render(content, options),
        wholeOf: wholeOfMarkdown,
      });
      const reader: WholeReader = {
        readWhole: (content, path, frontmatter, isAnew) => {
          const options = { fileURL: pathToFileURL(path), frontmatter };
          return keepWhole(textOf(content, path, options), isAnew);
        },
      };
      return {
        ...reader,
        render: (content, options) => {
          const { fileURL } = options ?? {};
          if (!fileURL) return renderer.render(content, options);
          return keepModule(textOf(content, fileURLToPath(fileURL), options));
        },
      };
    },
    createMdxRenderer: async (shared, mdx) => {
      const renderer = await processor.createMdxRenderer?.(shared, mdx);
      if (!renderer) throw new TypeError(`${processor.name} reads no MDX`);
      const textOf = (content: string, path: string, frontmatter: Record<string, unknown>) => ({
        path,
        parts: ['mdx', shared, mdx, content, frontmatter],
        make: () =>
          renderer.process(content, path, frontmatter).catch((error: unknown) => {
            throw toldSyntax(error, content, path);
          }),
        wholeOf: () => {
          const still = stills.get(path);
          stills.delete(path);
          return still && wholeOfMdx(still);
        },
      });
      const reader: WholeReader = {
        readWhole: (content, path, frontmatter, isAnew) =>
          keepWhole(textOf(content, path, frontmatter), isAnew),
      };
      return {
        ...reader,
        process: (content, path, frontmatter) => keepModule(textOf(content, path, frontmatter)),
      };
    },
  };
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
