import { cpSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition, Post } from '../../support/posts/generate-posts.ts';
import { type Place, writePosts, writePostsElsewhere } from '../../support/posts/write-posts.ts';
import { astro, copyProject, root, run } from '../../support/project-copy.ts';
import { findHugo, hugoVersion } from './hugo.ts';

/** What makes a site of posts. */
export interface Tool {
  readonly id: string;
  /** As the tables call it. */
  readonly name: string;
  /** @throws if it can't be had here */
  readonly version: () => string;
  /** Makes a fresh site of the posts. */
  readonly prepare: (posts: readonly Post[]) => ToolSite;
}

/** A site that stands ready to be built. */
export interface ToolSite {
  readonly folder: string;
  readonly command: readonly [string, ...string[]];
  /** Where the pages come to stand, below the folder. */
  readonly output: string;
  /** What else a build leaves behind, its caches, below the folder. */
  readonly left: readonly string[];
  /** The text that is edited before the last build, below the folder. */
  readonly edited: string;
  /**
   * Where the cache of a site has its images for sharing, among other files, if it draws any: they
   * are timed apart.
   */
  readonly images?: {
    readonly files: string;
    readonly isImage: (bytes: Buffer) => boolean;
  };
}

/** Where the tools of others are installed, and where their sites stand while they are built. */
export const toolsFolder = join(root, 'tests/bench/sites');

/** Installs the tools of others, which the project itself does without. */
export async function installTools(): Promise<void> {
  const words = ['install', '--no-audit', '--no-fund'];
  const { code, output } = await run('npm', words, { cwd: toolsFolder });
  if (code !== 0) throw new Error(output);
}

const node = process.execPath;
const installed = (name: string) => join(toolsFolder, 'node_modules', name);
const versionIn = (folder: string) => {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
};

/** What Astro leaves, whose caches stand among a site's own packages. */
const ofAstro = { output: 'dist', left: ['.astro', 'node_modules'] };
const astroElsewhere = [node, installed('astro/bin/astro.mjs'), 'build'] as const;

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export const thisSite: Tool = {
  id: 'octant',
  name: 'This site',
  version: () => versionIn(root),
  prepare: (posts) => {
    const { folder } = copyProject();
    const content = join(folder, 'content');
    // The essay stays, which has the figures; the documentation is of the package, not of a blog.
    rmSync(join(content, 'docs'), { recursive: true });
    writePosts(content, posts);
    const edited = join('content/posts/en', fileName(firstOf(posts).post));
    return {
      folder,
      command: [node, astro, 'build'],
      edited,
      images: {
        files: 'node_modules/.astro/octant-site/*',
        // Behind the checksum of the file.
        isImage: (bytes) => bytes.subarray(0, 100).includes(pngSignature),
      },
      ...ofAstro,
    };
  },
};

export const plainAstro: Tool = {
  id: 'astro',
  name: 'Plain Astro, remark-math and rehype-katex',
  version: () => versionIn(installed('astro')),
  prepare: (posts) => ({
    ...copyTool('astro', 'astro', posts, inContent('content/posts')),
    command: astroElsewhere,
    ...ofAstro,
  }),
};

const defaultAstro: Tool = {
  id: 'astro-default',
  name: 'Astro’s default processor and KaTeX',
  version: () => versionIn(installed('astro')),
  prepare: (posts) => ({
    ...copyTool('astro', 'astro-default', posts, inContent('content/posts')),
    command: [...astroElsewhere, '--config', 'default-processor.config.mjs'],
    ...ofAstro,
  }),
};

export const starlight: Tool = {
  id: 'starlight',
  name: 'Starlight',
  version: () => versionIn(installed('@astrojs/starlight')),
  prepare: (posts) => ({
    ...copyTool('starlight', 'starlight', posts, inContent('src/content/docs')),
    command: astroElsewhere,
    ...ofAstro,
  }),
};

export const vitepress: Tool = {
  id: 'vitepress',
  name: 'VitePress',
  version: () => versionIn(installed('vitepress')),
  prepare: (posts) => ({
    ...copyTool('vitepress', 'vitepress', posts, asMarkdown('')),
    command: [node, installed('vitepress/bin/vitepress.js'), 'build'],
    output: '.vitepress/dist',
    left: ['.vitepress/cache', '.vitepress/.temp'],
  }),
};

export const hexo: Tool = {
  id: 'hexo',
  name: 'Hexo with NexT',
  version: () => versionIn(installed('hexo')),
  prepare: (posts) => {
    const site = copyTool('hexo', 'hexo', posts, ({ slug }, { language }) => ({
      file: `source/_posts/${slug}-${language}.md`,
      isMdx: false,
      extra: { lang: language === 'zh' ? 'zh-CN' : 'en' },
    }));
    // It looks for its plugins in a site's own packages.
    symlinkSync(join(toolsFolder, 'node_modules'), join(site.folder, 'node_modules'));
    const command = [node, installed('hexo/bin/hexo'), 'generate'] as const;
    return { ...site, command, output: 'public', left: ['db.json'] };
  },
};

const hugo: Tool = {
  id: 'hugo',
  name: 'Hugo, without formulas',
  version: hugoVersion,
  prepare: (posts) => ({
    ...copyTool('hugo', 'hugo', posts, asMarkdown('content')),
    command: [findHugo()],
    output: 'public',
    left: ['resources', '.hugo_build.lock'],
  }),
};

export const tools = [thisSite, plainAstro, starlight, defaultAstro, vitepress, hexo, hugo];

/** What all others are held against. */
export const measureId = plainAstro.id;

type PlaceOf = (post: Post, edition: Edition) => Place;

function inContent(folder: string): PlaceOf {
  return (post, { language }) => ({
    file: join(folder, language, fileName(post)),
    isMdx: post.isMdx,
  });
}

function asMarkdown(folder: string): PlaceOf {
  return ({ slug }, { language }) => ({
    file: join(folder, language, `${slug}.md`),
    isMdx: false,
  });
}

function fileName({ slug, isMdx }: Post): string {
  return `${slug}.${isMdx ? 'mdx' : 'md'}`;
}

function firstOf(posts: readonly Post[]): { post: Post; edition: Edition } {
  const [post] = posts;
  const [edition] = post?.editions ?? [];
  if (!post || !edition) throw new RangeError('There is no post to build.');
  return { post, edition };
}

function copyTool(
  source: string,
  id: string,
  posts: readonly Post[],
  placeOf: PlaceOf,
): Pick<ToolSite, 'folder' | 'edited'> {
  const folder = join(toolsFolder, `dist-${id}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(toolsFolder, source), folder, { recursive: true });
  writePostsElsewhere(folder, posts, placeOf);
  const { post, edition } = firstOf(posts);
  return { folder, edited: placeOf(post, edition).file };
}
