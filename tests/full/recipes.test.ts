import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, run } from '../support/project-copy.ts';
import { mustRun } from './packed-site.ts';
import { type Registry, serveRegistry } from './registry.ts';

/** A block of code of a recipe: what to run, or a file to write. */
interface Snippet {
  readonly language: string;
  readonly text: string;
}

const page = readFileSync(join(root, 'content/docs/en/recipes.mdx'), 'utf8');
const [opening = '', ...recipes] = page.split(/^## /m);

/** The site that each recipe begins with: what it has installed, and its files. */
const sites: Readonly<Record<string, Site>> = {
  Starlight: {
    packages: ['astro', '@astrojs/starlight', '@astrojs/markdown-remark'],
    files: {
      'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [starlight({ title: 'Tea' })] });
`,
      'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    },
    shows: 'dist/tools/index.html',
  },
  Tailwind: { packages: ['astro'], files: {}, shows: 'dist/tools/index.html' },
  AstroPaper: {
    packages: ['astro'],
    files: {
      'src/content.config.ts': `import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
const loader = glob({ pattern: '**/[^_]*.md', base: './src/data/blog' });
export const collections = { blog: defineCollection({ loader }) };
`,
      'src/pages/posts/[slug].astro': `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('blog')).map((post) => ({ params: { slug: post.id }, props: { post } }));
const { Content } = await render(Astro.props.post);
---
<html lang="en"><Content /></html>
`,
    },
    shows: 'dist/posts/tools/index.html',
  },
  'A slide deck': { packages: [], files: {}, shows: 'deck.html' },
};

interface Site {
  readonly packages: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  /** The file that holds the figure in the end. */
  readonly shows: string;
}

let folder = '';
let registry: Registry;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'octant-recipes-'));
  await mustRun('npm', ['pack', '--silent', '--pack-destination', folder], root);
  const [tarball = ''] = globSync('*.tgz', { cwd: folder });
  await mustRun('tar', ['xzf', tarball, 'package/package.json'], folder);
  const manifest = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
  };
  registry = await serveRegistry(join(folder, tarball), manifest);
});

afterAll(async () => {
  await registry[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

it('there is a site for each recipe', () => {
  expect(recipes.map(nameOf)).toEqual(Object.keys(sites));
});

describe.each(recipes.map((recipe) => [nameOf(recipe), recipe] as const))('%s', (name, recipe) => {
  it('draws the figure by the steps that it shows', { timeout: 300_000 }, async () => {
    const { packages, files, shows } = sites[name] ?? { packages: [], files: {}, shows: '' };
    const site = join(folder, name.replaceAll(' ', '-'));
    for (const [file, text] of Object.entries(files)) write(join(site, file), text);
    write(join(site, 'package.json'), '{ "private": true, "type": "module" }');
    const env = {
      npm_config_registry: registry.address,
      npm_config_cache: join(folder, 'cache'),
      npm_config_yes: 'true',
      npm_config_audit: 'false',
      npm_config_fund: 'false',
    };
    const sh = async (text: string) => {
      expect(await run('sh', ['-ec', text], { cwd: site, env }), text).toMatchObject({ code: 0 });
    };
    if (packages.length > 0) await sh(`npm install ${packages.join(' ')}`);
    for (const { language, text } of snippetsIn(opening + recipe)) {
      if (language === 'sh') await sh(text);
      else write(join(site, fileOf(text)), text.replace(/^<!--.*-->\n(?=---\n)/, ''));
    }
    if (packages.length > 0) await sh('npx astro build');
    const html = fromHtml(readFileSync(join(site, shows), 'utf8'));
    if (packages.length > 0) {
      const drawing = select('figure.octant-figure svg title', html);
      expect(drawing && toString(drawing)).toBe('Tools by cost and risk');
    } else {
      const picture = select('img[alt="Tools by cost and risk"]', html);
      expect(existsSync(join(site, String(picture?.properties.src)))).toBe(true);
    }
  });
});

function nameOf(recipe: string): string {
  return recipe.slice(0, recipe.indexOf(' {/*'));
}

function snippetsIn(text: string): Snippet[] {
  return [...text.matchAll(/^(```+)(\w+)\n(.*?)^\1$/gms)].map(
    ([, , language = '', code = '']): Snippet => ({ language, text: code }),
  );
}

/** The file that a snippet names in a comment of its language, at its start. */
function fileOf(text: string): string {
  const [, file] = /^(?:---\n)?(?:\/\/|#|<!--|\/\*) (\S+\.\w+)/.exec(text) ?? [];
  if (file === undefined) throw new Error(`A snippet names no file:\n${text}`);
  return file;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
