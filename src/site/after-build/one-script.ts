import { rm } from 'node:fs/promises';
import { bundleScripts } from './bundle-scripts.ts';
import type { BuiltFolder } from './finish-pages.ts';
import type { KeptStep } from './keep-pages.ts';

const moduleScript = /<script type="module" src="([^"]+)"><\/script>/g;

/** The scripts of a page, and the name of the one that stands for them. */
interface MergedScripts {
  readonly scripts: readonly string[];
  readonly bundle: string;
}

/** Has the scripts of a page come as one, once the text stands. */
export function oneScript({ assets, fileOf }: BuiltFolder): KeptStep<MergedScripts> {
  const bundles = new Map<string, Promise<string>>();
  const merged = new Set<string>();
  const bundleOf = (scripts: readonly string[]) => {
    const key = scripts.join();
    const bundle =
      bundles.get(key) ?? bundleScripts(scripts.map(fileOf), fileOf(assets), 'page.[hash].js');
    bundles.set(key, bundle);
    for (const script of scripts) merged.add(script);
    return bundle;
  };
  return {
    make: async (html) => {
      const scripts = scriptsOf(html);
      if (scripts.length === 0) return {};
      const bundle = await bundleOf(scripts);
      return { html: withOneScript(html, `${assets}/${bundle}`), note: { scripts, bundle } };
    },
    // A script of the author's own may have changed.
    isGood: async ({ scripts, bundle }) => (await bundleOf(scripts)) === bundle,
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
