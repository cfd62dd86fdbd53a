import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Post, generatePosts } from '../../support/posts/generate-posts.ts';
import { writePosts } from '../../support/posts/write-posts.ts';
import { copyProject, run } from '../../support/project-copy.ts';
import { type Tool, hexo, starlight, vitepress } from '../build/tools.ts';
import { essayPost } from './essay-post.ts';

/** A site that was built to be looked at. */
export interface PageSite {
  readonly name: string;
  /** The built files. */
  readonly folder: string;
  /** Addresses below its host, by what they show. */
  readonly paths: Readonly<Record<string, string>>;
}

export interface PageSites extends Disposable {
  readonly own: PageSite;
  readonly others: readonly PageSite[];
}

const [formulas] = generatePosts('formulas', 1) as [Post];
const day = `/${formulas.date.replaceAll('-', '/')}`;

/** The tools of others, each with the address at which its site has a text. */
export const otherTools = [
  [starlight, (slug, language) => `/${language}/${slug}/`],
  [vitepress, (slug, language) => `/${language}/${slug}.html`],
  [hexo, (slug, language) => `/${slug}-${language}/`],
] as const satisfies readonly OtherTool[];

type OtherTool = readonly [tool: Tool, pathOf: (slug: string, language: string) => string];

/** Builds this site with a page of 100 formulas, and the same texts by the tools of others. */
export async function buildPageSites(tools: readonly OtherTool[]): Promise<PageSites> {
  const copy = copyProject();
  writePosts(join(copy.folder, 'content'), [formulas]);
  const { code, output } = await copy.build();
  if (code !== 0) throw new Error(output);
  const texts = [essayPost(), formulas];
  const others: PageSite[] = [];
  for (const [tool, pathOf] of tools) others.push(await buildOther(tool, texts, pathOf));
  return {
    own: {
      name: 'This site',
      folder: join(copy.folder, 'dist'),
      paths: {
        'essay, en': '/2025/07/17/env-matrix/',
        'essay, zh': '/zh/2025/07/17/env-matrix/',
        home: '/',
        archive: '/archive/',
        docs: '/docs/',
        '100 formulas': `${day}/${formulas.slug}/`,
      },
    },
    others,
    [Symbol.dispose]: () => {
      copy[Symbol.dispose]();
      for (const { folder } of others) rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function buildOther(
  { name, prepare }: Tool,
  texts: readonly Post[],
  pathOf: (slug: string, language: string) => string,
): Promise<PageSite> {
  const { folder, output, command } = prepare(texts);
  const [program, ...words] = command;
  const built = await run(program, words, { cwd: folder });
  if (built.code !== 0) throw new Error(built.output);
  return {
    name,
    folder: join(folder, output),
    paths: {
      'essay, en': pathOf('env-matrix', 'en'),
      'essay, zh': pathOf('env-matrix', 'zh'),
      '100 formulas': pathOf(formulas.slug, 'en'),
    },
  };
}
