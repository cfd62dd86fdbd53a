import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../support/project-copy.ts';
import { type Desk, type Snippet, openDesk, snippetsOf, writeAt } from './follow-steps.ts';

/** The blocks of code of a section of the recipes, or of what stands before the first. */
function recipe(id?: string): Snippet[] {
  const text = readFileSync(join(root, 'content/docs/en/recipes.mdx'), 'utf8');
  const sections = text.split(/^(?=## )/m);
  const section = sections.find((each, at) => (id ? each.includes(`/* #${id} */`) : at === 0));
  const snippets = snippetsOf(section ?? '');
  expect(snippets, id).not.toEqual([]);
  return snippets;
}

/** Follows a recipe in a site, from its installation to its build. */
async function follow(site: string, id: string, install: string): Promise<void> {
  const sh = (text: string): Snippet => ({ language: 'sh', text });
  const start = sh(`npm init -y && ${install}`);
  await desk.follow(site, [start, ...recipe(), ...recipe(id), sh('npx astro build')]);
}

/** The title of the figure on a page that was built, and the page. */
function figureOf(site: string, page: string): { title: string; html: string } {
  const html = readFileSync(join(site, 'dist', page), 'utf8');
  const title = select('figure.octant-figure svg title', fromHtml(html));
  return { title: title ? toString(title) : '', html };
}

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk[Symbol.asyncDispose]();
});

describe('each recipe can be followed as it is written', () => {
  it('in Starlight', async () => {
    const site = desk.folder('starlight');
    writeAt(
      site,
      'astro.config.mjs',
      `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [starlight({ title: 'Ways' })] });
`,
    );
    writeAt(
      site,
      'src/content.config.ts',
      `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    );
    await follow(site, 'starlight', 'npm install astro @astrojs/starlight');
    expect(figureOf(site, 'tools/index.html').title).toBe('Tools by cost and risk');
  });

  it('with Tailwind', async () => {
    const site = desk.folder('tailwind');
    writeAt(site, 'src/pages/index.astro', '<h1>Ways</h1>\n');
    await follow(site, 'tailwind', 'npm install astro');
    const { title, html } = figureOf(site, 'tools/index.html');
    expect(title).toBe('Tools by cost and risk');
    expect(html).toContain('class="octant-figure mx-auto max-w-lg"');
  });

  it('in posts of AstroPaper', async () => {
    const site = desk.folder('astropaper');
    writeAt(
      site,
      'src/content.config.ts',
      `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const blog = defineCollection({
  loader: glob({ pattern: '**/[^_]*.{md,mdx}', base: './src/data/blog' }),
  schema: z.object({ title: z.string(), description: z.string(), pubDatetime: z.date() }),
});
export const collections = { blog };
`,
    );
    writeAt(
      site,
      'src/pages/posts/[...slug].astro',
      `---
import { getCollection, render } from 'astro:content';

export const getStaticPaths = async () =>
  (await getCollection('blog')).map((post) => ({ params: { slug: post.id }, props: { post } }));
const { Content } = await render(Astro.props.post);
---

<html lang="en" data-theme="dark"><body><Content /></body></html>
`,
    );
    writeAt(site, 'astro.config.mjs', 'export default {};\n');
    await follow(site, 'astropaper', 'npm install astro');
    expect(figureOf(site, 'posts/tools/index.html').title).toBe('Tools by cost and risk');
  });

  it('on a slide', async () => {
    const folder = desk.folder('slides');
    await desk.follow(folder, [...recipe(), ...recipe('slides')]);
    expect(readFileSync(join(folder, 'deck.html'), 'utf8')).toContain('src="tools.svg"');
    const picture = readFileSync(join(folder, 'tools.svg'), 'utf8');
    expect(picture).toMatch(/ systemLanguage="zh\b/);
    expect(picture).toContain('工具的成本与风险');
  });
});
