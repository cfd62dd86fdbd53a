import { unified } from '@astrojs/markdown-remark';
import { satteri } from '@astrojs/markdown-satteri';
import type { AstroMarkdownOptions, MarkdownProcessor } from 'astro/markdown';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import remarkMath from 'remark-math';
import { type Settings, extendProcessor } from '../../../../src/plugin/blocks/adapters/index.ts';
import type { AskedSteps } from '../../../../src/plugin/blocks/text-steps.ts';
import { createFenceWriter } from '../../../../src/plugin/fences/write-fence.ts';
import type { SiteLanguages } from '../../../../src/plugin/languages/site-languages.ts';
import { checkDefinition, checkEntries } from '../../../../src/plugin/store/check-once.ts';
import { createCitationPlanner } from '../../../../src/plugin/references/plan-citations.ts';
import type { BibFile } from '../../../../src/plugin/store/read-content.ts';
import type { MatrixFile } from '../../../../src/plugin/store/read-matrices.ts';
import { environment } from '../../matrix/samples/environment.ts';
import { fruit } from '../../store/project.ts';

const factories = {
  unified: () => unified({ remarkPlugins: [remarkMath], smartypants: false }),
  satteri: () => satteri({ features: { math: true, smartPunctuation: false } }),
};

const languages: SiteLanguages = {
  folders: ['en', 'zh'],
  tags: new Map(),
  atRoot: 'en',
  base: '',
  strings: {},
};

/** The entries that a text may cite; one stands in two files. */
const bibFiles = ['tea', 'more'].map((slug): BibFile => {
  const file = `content/citations/${slug}.bib`;
  const liu =
    '@misc{liu2025, author = {Liu, Wei}, title = {Less < More}, year = {2025}, url = {https://a.example/}}';
  const twin = `@book{twin, author = {Ada Lovelace}, title = {Of ${slug}}, year = {2024}}`;
  const lu = '@book{lu_780, author = {陆羽}, title = {茶经}, year = {780}, langid = {chinese}}';
  const text = [liu, twin, ...(slug === 'tea' ? [lu] : [])].join('\n');
  return { file, slug, text, entries: checkEntries(text, file) };
});

const settings: Settings = {
  root: '/project',
  posts: 'content/posts',
  site: languages,
  reservedIds: ['main', 'contents'],
  writeFence: createFenceWriter({
    languages,
    readMatrices: () => Promise.resolve([stored(environment), stored({ ...fruit, title: 7 })]),
    onUse: () => undefined,
    formats: ['svg'],
    styleSheet: '/octant.css',
  }),
  fenceSources: '',
  planCitations: createCitationPlanner({
    languages,
    readCitations: () => Promise.resolve(bibFiles),
  }),
};

/** A definition as the content holds it. */
function stored(definition: { readonly id: string; readonly title: unknown }): MatrixFile {
  const file = `content/matrices/${definition.id}.ts`;
  const checked = checkDefinition(definition, file);
  return { file, id: definition.id, exports: { default: definition }, checked };
}

/** A page's text, as one of the processors makes it from one of the formats. */
export interface Pipeline {
  readonly processor: keyof typeof factories;
  readonly format: 'md' | 'mdx';
  /** Makes the processor, where it is to have plugins. */
  readonly make?: () => MarkdownProcessor;
}

/** Every processor with every format. */
export const pipelines: readonly Pipeline[] = (['unified', 'satteri'] as const).flatMap(
  (processor) => (['md', 'mdx'] as const).map((format) => ({ processor, format })),
);

/** What a text became. */
export interface Rendered {
  readonly html: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
}

/** Renders a text as a site would that has nothing but this package. */
export async function render(
  { processor: name, format, make = factories[name] }: Pipeline,
  source: string,
  frontMatter: Record<string, unknown> = {},
  file = `content/posts/en/post.${format}`,
  texts?: AskedSteps,
  more: Pick<Settings, 'onMistake'> = {},
): Promise<Rendered> {
  const processor: MarkdownProcessor = make();
  const logger = {
    warn: (message: string) => {
      throw new Error(message);
    },
  };
  extendProcessor(processor, logger, { ...settings, texts, ...more });
  const shared: AstroMarkdownOptions = { syntaxHighlight: false };
  const path = `/project/${file}`;
  if (format === 'md') {
    const renderer = await processor.createRenderer(shared);
    const options = { frontmatter: frontMatter, fileURL: new URL(`file://${path}`) };
    const { code, metadata } = await renderer.render(source, options);
    return { html: tidy(fromHtml(code, { fragment: true })), frontMatter: metadata.frontmatter };
  }
  const renderer = await processor.createMdxRenderer?.(shared, { optimize: false });
  const compiled = await renderer?.process(source, path, frontMatter);
  return evaluate(compiled?.code ?? '');
}

/** Runs a module of MDX with a runtime that makes a tree of it, each component an element. */
async function evaluate(code: string): Promise<Rendered> {
  const runtime = import.meta.resolve('hastscript/jsx-runtime');
  const module = code.replaceAll(/(["'])astro\/jsx-runtime\1/g, JSON.stringify(runtime));
  const exported = /^export default /m.test(module) ? '' : '\nexport default MDXContent;';
  const url = `data:text/javascript,${encodeURIComponent(module + exported)}`;
  const { default: content, frontmatter } = (await import(/* @vite-ignore */ url)) as {
    default: (props: object) => Nodes;
    frontmatter: Record<string, unknown>;
  };
  const components = {
    Matrix: 'x-matrix',
    MatrixGlyph: 'x-glyph',
    MatrixExplorer: 'x-explorer',
    Citation: 'x-citation',
    LanguageSwitch: 'x-switch',
    Aside: 'x-aside',
  };
  return { html: tidy(content({ components })), frontMatter: frontmatter };
}

/** White space between blocks and comments, which MDX has none of, don't count. */
function tidy(tree: Nodes): string {
  return toHtml(tree).replaceAll(/\s*\n\s*|<!--.*?-->/g, '');
}
