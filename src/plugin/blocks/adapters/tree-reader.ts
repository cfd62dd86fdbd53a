import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Root } from 'hast';
import {
  type MarkdownProcessor,
  type MarkdownRenderer,
  type MdxRenderer,
  parseFrontmatter,
} from 'astro/markdown';
import type { VFile } from 'vfile';
import { OctantError, type Problem, quote } from '../../problems.ts';
import { createMdxReader } from './mdx-reader.ts';
import { type SiteProcessor, matchProcessor, useKnownProcessor } from './match-processor.ts';
import { type SatteriPlugin, satteriHeadingIds } from './satteri.ts';
import { rehypeHeadingIds, remarkNesting } from './unified.ts';

/** A text to read. */
export interface WrittenText {
  readonly source: string;
  /** Full path; its ending decides between Markdown and MDX. */
  readonly path: string;
  /** The same, as the author knows it. */
  readonly file: string;
}

/**
 * Reads a text as its page does, without running anything in it.
 *
 * @param take makes of the tree, and of the front matter, what is wanted, since no tree outlives
 *   its reading
 * @throws {OctantError} if the text can't be parsed
 */
export type TreeReader = <T>(text: WrittenText, take: Take<T>) => Promise<T>;

type Take<T> = (tree: Root, frontMatter: FrontMatter) => T;

type FrontMatter = Readonly<Record<string, unknown>>;

/** Gets each tree that is read, with the path of its text. */
type Receiver = (tree: Root, path: string) => void;

/**
 * Makes a reader of a site's own processor, with the syntax that the site gave it.
 *
 * @throws {OctantError} if the processor is not known
 */
export function createTreeReader(processor: SiteProcessor): TreeReader {
  const receivers = new Map<string, (tree: Root) => void>();
  const reading = makeReading(processor, (tree, path) => receivers.get(path)?.(tree));
  const shared = { syntaxHighlight: false } as const;
  let markdown: MarkdownRenderer | undefined;
  let mdx: MdxRenderer | undefined;

  const render = async (path: string, content: string, frontmatter: FrontMatter) => {
    if (path.endsWith('.mdx')) {
      mdx ??= await reading.createMdxRenderer?.(shared, { optimize: false });
      mdx ??= reading.createMdxReader?.();
      if (!mdx) throw new OctantError('The text', [noMdx], path);
      await mdx.process(content, path, frontmatter);
      return;
    }
    markdown ??= await reading.createRenderer(shared);
    await markdown.render(content, { frontmatter, fileURL: pathToFileURL(path) });
  };

  return async <T>({ source, path, file }: WrittenText, take: Take<T>): Promise<T> => {
    let outcome: Outcome<T> | undefined;
    try {
      const { frontmatter, content } = parseFrontmatter(source, {
        frontmatter: 'empty-with-spaces',
      });
      receivers.set(path, (tree) => {
        outcome = attempt(() => take(tree, frontmatter));
      });
      await render(path, content, frontmatter);
    } catch (error) {
      // What fails behind the tree is the page's and no mistake of the text.
      const problems =
        error instanceof OctantError ? error.problems : [describeSyntax(error, source)];
      outcome ??= { error: new OctantError('The text', problems, file) };
    }
    if (outcome && 'value' in outcome) return outcome.value;
    throw outcome?.error;
  };
}

const noMdx: Problem = {
  path: '',
  found: 'the site has nothing that reads MDX into a tree',
  allowed: '`.md`, or `.mdx` beside @astrojs/mdx, which reads it with unified() under Astro 6',
  hint: 'run  npx astro add mdx',
};

type Outcome<T> = { readonly value: T } | { readonly error: unknown };

/** Keeps an error from the parser, which would say that it is one of its own. */
function attempt<T>(take: () => T): Outcome<T> {
  try {
    return { value: take() };
  } catch (error) {
    return { error };
  }
}

/** A processor, and what reads MDX with its plugins where it doesn't. */
interface Reading extends MarkdownProcessor {
  readonly createMdxReader?: () => MdxRenderer | undefined;
}

/** The same kind of processor with the site's syntax, which hands its tree on. */
function makeReading(processor: SiteProcessor, receive: Receiver): Reading {
  return matchProcessor<Reading>(processor, {
    unified: ({ options: { remarkPlugins, remarkRehype, gfm } }, { unified }) => {
      const hand = () => (tree: Root, file: VFile) => {
        receive(tree, file.path);
        // Nobody asks for what is made of it.
        tree.children = [];
      };
      const options = {
        remarkPlugins: [[remarkNesting, { root: '/' }], ...remarkPlugins],
        remarkRehype,
        rehypePlugins: [rehypeHeadingIds, hand],
        smartypants: false,
        ...(gfm !== undefined && { gfm }),
      } satisfies Parameters<typeof unified>[0];
      return { ...unified(options), createMdxReader: () => createMdxReader(options) };
    },
    satteri: ({ options: { mdastPlugins, features } }, { satteri }) => {
      const hand: SatteriPlugin = {
        name: 'octant-reader',
        options: { position: true },
        after: (tree, { fileURL }) => {
          if (fileURL) receive(tree, fileURLToPath(fileURL));
        },
      };
      return satteri({
        mdastPlugins,
        hastPlugins: [satteriHeadingIds(), hand],
        features: { ...features, smartPunctuation: false },
      });
    },
    unknown: () => {
      throw new OctantError('The Astro configuration', [
        {
          path: 'markdown.processor',
          found: `${quote(processor.name)} is no processor that octant can read with`,
          allowed: 'satteri() and unified() of Astro’s own packages',
          hint: useKnownProcessor,
        },
      ]);
    },
  });
}

/** Where a text can't be parsed and why, as each parser says it. */
export function describeSyntax(error: unknown, source: string): Problem {
  const { message, reason = message, line, mark } = error as Error & ParseError;
  const [, written] = /(?:^|\()(\d+):\d+/.exec(message) ?? [];
  const last = written === undefined ? undefined : Number(written);
  const place = line ?? (mark && mark.line + 1) ?? last;
  // An id as Markdown has it, which MDX takes for an expression.
  const id = /\{(#[^\s#{}]+)\}/.exec(source.split('\n')[(place ?? 0) - 1] ?? '')?.[1];
  return {
    path: '',
    line: place,
    found: reason.replace(
      /^(Failed to parse Markdown file .*:\n|\d+:\d+: )| \([\w-]+:[\w-]+\)$/g,
      '',
    ),
    allowed: 'Markdown or MDX that the processor of the site can read',
    hint: id
      ? `write {/* ${id} */} instead of {${id}}, which only Markdown reads`
      : 'mend the syntax there; `astro build` shows the place too',
  };
}

/** What the errors of the parsers bear, each some of it. */
interface ParseError {
  readonly reason?: string;
  readonly line?: number;
  /** Of the front matter, counted from 0. */
  readonly mark?: { readonly line: number };
}
