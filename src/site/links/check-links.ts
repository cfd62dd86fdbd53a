import { checkAddress, schemeOf } from '../../plugin/addresses.ts';
import { type Problem, listNames, nearest, quote } from '../../plugin/problems.ts';
import type { BuiltPage } from './built-pages.ts';
import type { WrittenLink } from './written-links.ts';

/** A built site, as links see it. */
export interface BuiltSite {
  readonly pages: readonly BuiltPage[];
  /** Every file below the output folder. */
  readonly files: readonly string[];
  /** Full address of the site, such as `https://example.org`. */
  readonly origin: string;
  /** Base path, with slashes at both ends. */
  readonly base: string;
}

/**
 * Finds the links and pictures of a site that lead to nothing within it.
 *
 * @param written the addresses of the posts, to say in which file and line one stands
 */
export function checkLinks(site: BuiltSite, written: readonly WrittenLink[]): Problem[] {
  const files = new Set(site.files);
  const pages = new Map(site.pages.map((page) => [page.file, page]));
  const idsOf = (file: string) => pages.get(file)?.ids;
  const named = new Set<string>();
  const isNew = (key: string) => !named.has(key) && named.add(key).size > 0;
  // What leads somewhere from one page does so from all, but for what is relative to it.
  const sound = new Set<string>();
  const broken = site.pages.flatMap(({ file, hrefs }) =>
    hrefs.flatMap((href): Problem[] => {
      if (sound.has(href)) return [];
      const found = explain(href, file, site, files, idsOf);
      if (!found) {
        if (isFull.test(href)) sound.add(href);
        return [];
      }
      // One link of a post stands on the page of both languages too.
      return placesOf(href, file, written)
        .filter(({ path }) => isNew(`${path} ${href}`))
        .map((place) => ({ ...found, ...place }));
    }),
  );
  return broken.sort((a, b) => a.path.localeCompare(b.path));
}

/** Begins with a slash or a scheme. */
const isFull = /^(?:\/|[a-z][\w+.-]*:)/i;

function explain(
  href: string,
  file: string,
  { origin, base, files: all }: BuiltSite,
  files: ReadonlySet<string>,
  idsOf: (file: string) => ReadonlySet<string> | undefined,
): Omit<Problem, 'path'> | undefined {
  const from = new URL(base + file.replace(/(^|\/)index\.html$/, '$1'), origin);
  const url = URL.parse(href, from);
  if (url === null) {
    const hint = 'mend the address, or leave the link out';
    return { found: `${quote(href)} is no address`, allowed: 'https://example.org/about/', hint };
  }
  // A picture may be within its address; by any other, scripts could run.
  if (!/^(data|blob)$/.test(schemeOf(href) ?? '')) {
    const [problem] = checkAddress('', href);
    if (problem) return problem;
  }
  if (url.origin !== from.origin) return undefined;
  const path = decoded(url.pathname, decodeURI);
  if (!path.startsWith(base)) {
    // Another site of the same host, as the page that an entry names may be.
    if (schemeOf(href) !== undefined) return undefined;
    const hint = `begin it with ${quote(base)}, the base path of the site`;
    const allowed = `addresses below ${quote(base)}, or with a scheme`;
    return { found: `${quote(href)} leads out of the site`, allowed, hint };
  }
  const inside = path.slice(base.length);
  const target = [inside, `${inside}index.html`, `${inside}/index.html`, `${inside}.html`].find(
    (candidate) => files.has(candidate),
  );
  if (target === undefined) {
    const known = all.map((name) => base + name.replace(/(^|\/)index\.html$/, '$1'));
    const found = `${quote(href)} leads to nothing on the site`;
    return { found, allowed: 'pages and files that the site has', hint: hintFor(path, known) };
  }
  // What a text fragment names is found by the reader's browser.
  const fragment = decoded(url.hash.slice(1), decodeURIComponent).replace(/:~:.*/s, '');
  const ids = idsOf(target);
  // The top of the page needs no id.
  if (!fragment || /^top$/i.test(fragment) || !ids) return undefined;
  if (ids.has(fragment)) return undefined;
  const known = [...ids].map((id) => `#${id}`);
  return {
    found: `${quote(href)} names no section of ${quote(base + inside)}`,
    allowed: listNames(known),
    hint: hintFor(`#${fragment}`, known),
  };
}

/** A sign such as the one in `100%` stands for itself where it encodes nothing. */
function decoded(text: string, decode: (text: string) => string): string {
  try {
    return decode(text);
  } catch {
    return text;
  }
}

function hintFor(typed: string, known: readonly string[]): string {
  const name = nearest(typed, known);
  return name ? `write ${quote(name)} instead` : 'mend the address, or leave the link out';
}

/** Where an address stands: in the posts that the page shows, else the page itself. */
function placesOf(
  href: string,
  page: string,
  written: readonly WrittenLink[],
): Pick<Problem, 'path'>[] {
  const address = page.replace(/(parallel\/.*)?index\.html$/, '');
  const inPosts = written.filter((link) => link.href === href && isShown(link.file, address));
  if (inPosts.length === 0) return [{ path: `the page ${quote(page)}` }];
  return inPosts.map(({ file, line }) => ({ path: `${file}:${line}` }));
}

/** A post stands at the address that ends in its name. */
function isShown(file: string, address: string): boolean {
  const slug = /^content\/posts\/[^/]+\/(.*)\.mdx?$/.exec(file)?.[1];
  return slug !== undefined && address.endsWith(`/${slug}/`);
}
