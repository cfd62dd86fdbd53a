import { createHash } from 'node:crypto';
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { bundleScripts } from './bundle-scripts.ts';
import { splitStyle } from './split-style.ts';
import { hashOf } from './trim-policy.ts';

const inlineStyle = /<style>([\s\S]*?)<\/style>/;
const moduleScript = /<script type="module" src="([^"]+)"><\/script>/g;

/**
 * Lets a page be drawn from its document alone. The style of what stands below its first window comes
 * as a file of its own; its scripts come as one, once the text stands.
 */
export function firstPaint(): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'first-paint',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const base = config.base.replace(/\/$/, '');
        const pathOf = (address: string) => join(root, address.slice(base.length));
        const assets = `${base}/${config.build.assets}`;
        const sheets = new Map<string, string>();
        const bundles = new Map<string, Promise<string>>();
        const merged = new Set<string>();
        for await (const name of glob('**/*.html', { cwd: root })) {
          const file = join(root, name);
          const html = withLateStyle(await readFile(file, 'utf8'), (sheet) => {
            const address = `${assets}/style.${digestOf(sheet)}.css`;
            sheets.set(address, sheet);
            return address;
          });
          const scripts = scriptsOf(html);
          const key = scripts.join();
          if (scripts.length > 0 && !bundles.has(key)) {
            bundles.set(key, bundleScripts(scripts.map(pathOf), pathOf(assets)));
            scripts.forEach((script) => merged.add(script));
          }
          const bundle = await bundles.get(key);
          await writeFile(file, bundle ? withOneScript(html, `${assets}/${bundle}`) : html);
        }
        await Promise.all([...merged].map((address) => rm(pathOf(address))));
        await Promise.all([...sheets].map(([address, css]) => writeFile(pathOf(address), css)));
      },
    },
  };
}

function withLateStyle(html: string, keep: (sheet: string) => string): string {
  const split = splitStyle(html, keep);
  return split ? split.html.replace(styleHash(html), styleHash(split.html)) : html;
}

function styleHash(html: string): string {
  return hashOf(inlineStyle.exec(html)?.[1] ?? '');
}

/** The addresses of the scripts of a page, each once, in an order that pages share. */
function scriptsOf(html: string): string[] {
  return [...new Set([...html.matchAll(moduleScript)].map(([, source = '']) => source))].sort();
}

/** A page with one script in the place of all: the last thing that it asks for. */
function withOneScript(html: string, source: string): string {
  const script = `<script type="module" src="${source}" fetchpriority="low"></script>`;
  return html.replaceAll(moduleScript, '').replace('</body>', `${script}</body>`);
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
