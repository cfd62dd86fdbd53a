import { rm } from 'node:fs/promises';
import { bundleScripts } from './bundle-scripts.ts';
import type { BuiltFolder, PageStep } from './finish-pages.ts';

const moduleScript = /<script type="module" src="([^"]+)"><\/script>/g;

/** Has the scripts of a page come as one, once the text stands. */
export function oneScript({ assets, fileOf }: BuiltFolder): PageStep {
  const bundles = new Map<string, Promise<string>>();
  const merged = new Set<string>();
  return {
    page: async (html) => {
      const scripts = scriptsOf(html);
      const key = scripts.join();
      if (scripts.length > 0 && !bundles.has(key)) {
        bundles.set(key, bundleScripts(scripts.map(fileOf), fileOf(assets), 'page.[hash].js'));
        scripts.forEach((script) => merged.add(script));
      }
      const bundle = await bundles.get(key);
      return bundle ? withOneScript(html, `${assets}/${bundle}`) : html;
    },
    done: async () => {
      await Promise.all([...merged].map((address) => rm(fileOf(address))));
    },
  };
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
