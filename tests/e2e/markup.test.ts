import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'playwright/test';
import { type BuiltPage, allPages } from '../support/pages.ts';
import { root } from '../support/project-copy.ts';

// The rules of the HTML standard; how the source is laid out is left to the writer of the pages.
const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'] }));

for (const page of allPages) {
  test(`${page.file} is valid HTML`, async () => {
    const { results } = await validator.validateString(page.html);
    const messages = results.flatMap((result) =>
      result.messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  });

  test(`${page.file} holds no id twice`, () => {
    const ids = idsOf(page.html);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test(`${page.file} links to nothing that is missing`, () => {
    expect(linksOf(page).filter((link) => !leadsSomewhere(link, page))).toEqual([]);
  });
}

function idsOf(html: string): string[] {
  return selectAll('[id]', fromHtml(html)).map(({ properties }) => String(properties.id));
}

/** Addresses of the same host, whether to read, to load or to find another edition by. */
function linksOf({ html, url }: BuiltPage): URL[] {
  return selectAll('[href], [src], [srcset]', fromHtml(html))
    .flatMap(({ properties: { href, src, srcSet } }) => [
      String(href ?? src),
      ...(srcSet ?? '').split(','),
    ])
    .flatMap((written) => written.trim().split(' ')[0] ?? [])
    .map((address) => new URL(address, url))
    .filter(({ origin }) => origin === new URL(url).origin);
}

function leadsSomewhere({ pathname, hash }: URL, { build }: BuiltPage): boolean {
  if (!pathname.startsWith(`${build.base}/`)) return false;
  const path = decodeURI(pathname).slice(build.base.length);
  const file = join(root, build.folder, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file)) return false;
  const id = decodeURIComponent(hash.slice(1));
  return !id || id === 'top' || idsOf(readFileSync(file, 'utf8')).includes(id);
}
