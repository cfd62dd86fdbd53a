import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';

/** What each directive of a policy allows, in the order of their names. */
export type Policy = Readonly<Record<string, readonly string[]>>;

const giscus = 'https://giscus.app';

/**
 * The policy of a page by rule: what the page holds and no more. Everything is its own but what it
 * names a host for; no script or style stands in it that its digest does not name.
 */
export function rightPolicy(html: string): Policy {
  const tree = fromHtml(html);
  const has = (selector: string) => select(selector, tree) !== undefined;
  const hosts = (selector: string, name: 'src' | 'dataPlayer') =>
    selectAll(selector, tree)
      .map(({ properties }) => String(properties[name] ?? ''))
      .filter((address) => address.startsWith('https:'))
      .map((address) => new URL(address).origin);
  const comments = has('[data-repo]') ? [giscus] : [];
  const frames = [...hosts('[data-player]', 'dataPlayer'), ...comments];
  const formulas = has('.katex');
  return sorted({
    'default-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'object-src': ["'none'"],
    'img-src': ["'self'", 'data:', ...hosts('img', 'src')],
    'script-src': [
      "'self'",
      "'wasm-unsafe-eval'",
      ...comments,
      ...digests(selectAll('script:not([src])', tree)),
    ],
    'style-src': ["'self'", ...comments, ...digests(selectAll('style', tree))],
    ...(frames.length > 0 && { 'frame-src': frames }),
    ...(formulas && { 'style-src-attr': ["'unsafe-inline'"], 'font-src': ["'self'", 'data:'] }),
  });
}

/** The policy that stands in a page, where it binds all that follows. */
export function policyOf(html: string): Policy {
  const meta = select(
    'meta[charset]:first-child + meta[http-equiv="content-security-policy" i]',
    fromHtml(html),
  );
  const directives = String(meta?.properties.content)
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name]) => name);
  return sorted(Object.fromEntries(directives.map(([name = '', ...values]) => [name, values])));
}

/** What would need a policy that no page has: handlers and styles in attributes, addresses that run. */
export function unruly(html: string): string[] {
  const tree = fromHtml(html);
  return selectAll('*', tree).flatMap(({ tagName, properties }) =>
    Object.entries(properties).flatMap(([name, value]) => {
      const runs = /^on/i.test(name) || /^\s*javascript:/i.test(String(value));
      return runs ? [`${tagName} ${name}`] : [];
    }),
  );
}

function digests(elements: readonly Element[]): string[] {
  // Data is no script, and no policy binds it.
  const bound = elements.filter(({ properties: { type } }) => !(type ?? '').includes('json'));
  return bound.map((element) => {
    const digest = createHash('sha256').update(toString(element)).digest('base64');
    return `'sha256-${digest}'`;
  });
}

function sorted(policy: Policy): Policy {
  const entries = Object.entries(policy).map(
    ([name, values]) => [name, [...new Set(values)].sort()] as const,
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
