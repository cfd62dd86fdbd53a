import { createHash } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { bundleScripts } from './bundle-scripts.ts';
import type { BuiltFolder, PageStep } from './finish-pages.ts';
import { splitStyle } from './split-style.ts';
import { hashOf } from './trim-policy.ts';

const inlineStyle = /<style>([\s\S]*?)<\/style>/;
const moduleScript = /<script type="module" src="([^"]+)"><\/script>/g;

/**
 * Lets a page be drawn from its document alone. The style of what stands below its first window comes
 * as a file of its own; its scripts come as one, once the text stands.
 */
export function firstPaint({ assets, fileOf }: BuiltFolder): PageStep {
  const sheets = new Map<string, string>();
  const bundles = new Map<string, Promise<string>>();
  const merged = new Set<string>();
  return {
    page: async (built) => {
      const html = withLateStyle(built, (sheet) => {
        const address = `${assets}/style.${digestOf(sheet)}.css`;
        sheets.set(address, sheet);
        return address;
      });
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
      await Promise.all([...sheets].map(([address, css]) => writeFile(fileOf(address), css)));
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
