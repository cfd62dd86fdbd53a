import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import type { BuiltFolder } from './finish-pages.ts';
import type { KeptStep } from './keep-pages.ts';
import { inlineSheet, splitStyle } from './split-style.ts';
import { hashOf } from './trim-policy.ts';

const inlineStyle = /<style>([\s\S]*?)<\/style>/;

/**
 * Lets a page be drawn from its document alone: the style of what stands below its first window comes
 * as a file of its own. Comes before what else changes a page.
 */
export function lateStyle({ assets, fileOf }: BuiltFolder): KeptStep<string> {
  const sheets = new Map<string, string>();
  const addressOf = (sheet: string) => `${assets}/style.${digestOf(sheet)}.css`;
  return {
    make: (html) => {
      let address: string | undefined;
      const split = splitStyle(html, (sheet) => (address = addressOf(sheet)));
      if (!split) return {};
      const page = split.html.replace(styleHash(html), styleHash(split.html));
      return { html: page, note: address };
    },
    take: (address, page) => {
      if (!sheets.has(address)) sheets.set(address, inlineSheet(page.html));
    },
    done: async () => {
      await Promise.all([...sheets].map(([address, css]) => writeFile(fileOf(address), css)));
    },
  };
}

function styleHash(html: string): string {
  return hashOf(inlineStyle.exec(html)?.[1] ?? '');
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
