/** What a built page leads to, and what it can be asked for. */
export interface BuiltPage {
  /** The file below the output folder: `zh/index.html`. */
  readonly file: string;
  /** Addresses of links, pictures, styles and scripts, as they are written. */
  readonly hrefs: readonly string[];
  /** What a fragment may name. */
  readonly ids: ReadonlySet<string>;
}

const tag = /<([a-z][\w-]*)\b([^'">]*(?:(?:"[^"]*"|'[^']*')[^'">]*)*)>/gi;
/** What most elements have none of, and may be in a value. */
const read = /\s(?:action|data|formaction|href|id|name|poster|src|srcset|xlink:href)=/;
const attribute = /\s([\w:-]+)=(?:"([^"]*)"|'([^']*)')/g;
const addresses = new Set(['action', 'data', 'formaction', 'href', 'poster', 'src', 'xlink:href']);

/** Reads the tags of a page; its scripts and styles hold none, and in its words `<` is escaped. */
export function readPage(file: string, html: string): BuiltPage {
  const hrefs = new Set<string>();
  const ids = new Set<string>();
  const markup = html.replaceAll(/<(script|style)\b([^>]*)>[\s\S]*?<\/\1>/gi, '<$1$2>');
  for (const [, element = '', written = ''] of markup.matchAll(tag)) {
    if (!read.test(written)) continue;
    for (const [, name = '', double, single] of written.matchAll(attribute)) {
      const value = decode(double ?? single ?? '');
      // Of names, a fragment finds those of links alone, as old texts have them.
      if (name === 'id' || (name === 'name' && /^a$/i.test(element))) ids.add(value);
      else if (addresses.has(name)) hrefs.add(value);
      else if (name === 'srcset') readSet(value).forEach((href) => hrefs.add(href));
    }
  }
  return { file, hrefs: [...hrefs], ids };
}

/** The addresses of a set of pictures, each with its width or density behind it. */
function readSet(value: string): string[] {
  return value.split(/,\s+/).flatMap((picture) => /\S+/.exec(picture) ?? []);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The references that Astro and hast write into attributes. */
function decode(value: string): string {
  return value.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (typeof hex === 'string') return String.fromCodePoint(parseInt(hex, 16));
    if (typeof decimal === 'string') return String.fromCodePoint(Number(decimal));
    return entities[String(name)] ?? whole;
  });
}
