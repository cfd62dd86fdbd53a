import { createHash } from 'node:crypto';
import { handedOn } from '../config/handed-on.ts';

/** Strings of modules that are kept beside the modules, by their digests. */
type LeftOut = Map<string, Buffer>;

const json = String.raw`"(?:[^"\\]|\\.)*"`;

/** What Astro writes of Markdown, and what `recmaStillParts` writes, up to a string, as JSON. */
const ofMarkdown = new RegExp(`^(\\s*(?:const html = \\(\\) =>|return) )(${json})(?=;$)`, 'gm');
const ofMdx = new RegExp(`(\\b_still\\()(${json})`, 'g');

/** Shorter ones are not worth it. */
const fewest = 200;

/**
 * Takes the texts themselves out of their modules, each of which a bundler would hold several times
 * over: as code, as a tree and as a bundle, and V8 then as long as the build goes on. What is left
 * names the string by its digest, so that the module changes with the text.
 *
 * @param id the address of the module
 */
export function leaveOut(code: string, id: string, strings: LeftOut): string {
  return code.replace(
    id.endsWith('.mdx') ? ofMdx : ofMarkdown,
    (whole, before: string, written: string) => {
      if (written.length < fewest) return whole;
      const text = JSON.parse(written) as string;
      const digest = createHash('sha256').update(text).digest('hex');
      strings.set(digest, Buffer.from(text));
      return `${before}globalThis[Symbol.for("octant-site")].leftOut.get("${digest}").toString()`;
    },
  );
}

const asked = new RegExp(`return import\\((${json})\\)`);

/**
 * Has the module by which Astro asks for a text hold it at once, which costs nothing once it is light,
 * since a bundler makes a file of each module that is asked for later.
 */
export function holdText(code: string): string {
  const [, text] = asked.exec(code) ?? [];
  if (text === undefined) return code;
  return `import * as text from ${text};\n${code.replace(asked, 'return text')}`;
}

/** The plugins of Vite that do so for the texts of a folder. */
export function leaveTextsOut(folder: string) {
  const strings: LeftOut = new Map();
  handedOn.leftOut = strings;
  /** What becomes of a text of the folder. */
  const change = (make: (code: string, id: string) => string) => (code: string, id: string) =>
    id.startsWith(folder) ? { code: make(code, id), map: { mappings: '' as const } } : undefined;
  const ofMarkdownFirst = {
    name: 'leave-markdown-out',
    transform: {
      // Before all that each have it handed to them.
      order: 'pre' as const,
      filter: { id: /\.md$/ },
      handler: change((code, id) => leaveOut(code, id, strings)),
    },
  };
  const ofAll = {
    name: 'leave-texts-out',
    enforce: 'post' as const,
    transform: {
      filter: { id: /\.mdx?(?:\?astroPropagatedAssets)?$/ },
      handler: change((code, id) =>
        id.includes('?') ? holdText(code) : leaveOut(code, id, strings),
      ),
    },
  };
  return [ofMarkdownFirst, ofAll] as const;
}
