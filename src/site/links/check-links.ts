import { checkAddress, schemeOf } from '../../plugin/addresses.ts';
import { type Problem, listNames, nearest, quote } from '../../plugin/problems.ts';
import type { BuiltPage } from './built-pages.ts';
import type { ConfiguredLink } from './configured-links.ts';
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

/** What is wrong with an address, wherever that stands. */
type Fault = Omit<Problem, 'path'>;

/** An address on a page that leads to nothing. */
interface BrokenLink {
  /** The file of the page. */
  readonly page: string;
  readonly href: string;
  readonly fault: Fault;
}

/** Where authors write addresses. */
interface Sources {
  readonly written: readonly WrittenLink[];
  readonly configured: readonly ConfiguredLink[];
}

/**
 * Finds the links and pictures of a site that lead to nothing within it.
 *
 * @param written the addresses of the posts, to say in which file and line one stands
 * @param configured those of the configuration, which stand on every page
 */
export function checkLinks(
  site: BuiltSite,
  written: readonly WrittenLink[],
  configured: readonly ConfiguredLink[] = [],
): Problem[] {
  const broken = findBroken(site).sort((a, b) => a.page.localeCompare(b.page));
  // One of the configuration is another address in each language.
  const sourceOf = ({ href }: BrokenLink) =>
    configured.find((link) => link.href === href)?.path ?? href;
  return [...Map.groupBy(broken, sourceOf).values()]
    .flatMap((group) => tell(group, { written, configured }))
    .sort((a, b) => a.path.localeCompare(b.path));
}

function findBroken(site: BuiltSite): BrokenLink[] {
  const files = new Set(site.files);
  const pages = new Map(site.pages.map((page) => [page.file, page]));
  const idsOf = (file: string) => pages.get(file)?.ids;
  // What leads somewhere from one page does so from all, but for what is relative to it.
  const sound = new Set<string>();
  return site.pages.flatMap(({ file: page, hrefs }) =>
    hrefs.flatMap((href): BrokenLink[] => {
      if (sound.has(href)) return [];
      const fault = explain(href, page, site, files, idsOf);
      if (fault) return [{ page, href, fault }];
      if (isFull.test(href)) sound.add(href);
      return [];
    }),
  );
}

/** Tells of one address once for each place where its author wrote it, else once for all its pages. */
function tell(group: readonly BrokenLink[], sources: Sources): Problem[] {
  const placed = new Map<string, Problem>();
  const unplaced = group.filter((link) => {
    const problems = placeIn(sources, link);
    // One link of a post stands on the page of both languages too.
    for (const problem of problems) {
      placed.set(problem.path, placed.get(problem.path) ?? problem);
    }
    return problems.length === 0;
  });
  const [first] = unplaced;
  const shared = first ? [{ ...first.fault, path: namePages(unplaced) }] : [];
  return [...placed.values(), ...shared];
}

/** So many pages are named; more have it from what they share. */
const mostNamed = 3;

function namePages(links: readonly BrokenLink[]): string {
  const [first = '', ...others] = links.map(({ page }) => quote(page));
  if (others.length === 0) return `the page ${first}`;
  if (others.length < mostNamed) return `the pages ${[first, ...others].join(', ')}`;
  return `the page ${first} and ${others.length} others`;
}

/** Begins with a slash or a scheme. */
const isFull = /^(?:\/|[a-z][\w+.-]*:)/i;

function explain(
  href: string,
  file: string,
  { origin, base, files: all }: BuiltSite,
  files: ReadonlySet<string>,
  idsOf: (file: string) => ReadonlySet<string> | undefined,
): Fault | undefined {
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

/** Tells of an address where the author wrote it: in the configuration, or in the posts of its page. */
function placeIn({ written, configured }: Sources, { page, href, fault }: BrokenLink): Problem[] {
  const address = page.replace(/(parallel\/.*)?index\.html$/, '');
  return [
    ...configured
      .filter((link) => link.href === href)
      .map(({ path, start }) => {
        const hint = fault.hint.replace(`write "${start}/`, 'write "/');
        return { ...fault, path, hint };
      }),
    ...written
      .filter((link) => link.href === href && isShown(link.file, address))
      .map(({ file, line }) => ({ ...fault, path: `${file}:${line}` })),
  ];
}

/** A post stands at the address that ends in its name. */
function isShown(file: string, address: string): boolean {
  const slug = /^content\/posts\/[^/]+\/(.*)\.mdx?$/.exec(file)?.[1];
  return slug !== undefined && address.endsWith(`/${slug}/`);
}
