import { type CollectionEntry, type RenderResult, render } from 'astro:content';
import { handedOn } from '../config/handed-on.ts';
import { openMarkdown, showPieces } from './show-pieces.ts';
import type { WholeText } from './whole-text.ts';

/**
 * Gives a text to be shown, as Astro does, also of one that has no module. A component may stand for
 * the headings of Markdown too.
 */
export async function renderText(
  entry: CollectionEntry<'posts' | 'pages' | 'docs'>,
): Promise<RenderResult> {
  if (hasModule(entry) || entry.filePath === undefined) {
    const text = await render(entry);
    return entry.filePath?.endsWith('.md')
      ? { ...text, Content: openMarkdown(text.Content) }
      : text;
  }
  const { pieces, headings, frontmatter } = await findText(entry.filePath);
  const Content = showPieces(pieces);
  return { Content, headings: [...headings], remarkPluginFrontmatter: frontmatter };
}

/** Whether the bundle of the site has a module of a text, which Astro notes where it is asked for. */
export function hasModule({ filePath }: { readonly filePath?: string | undefined }): boolean {
  return filePath === undefined || handedOn.texts?.has(filePath) !== true;
}

/** What was kept may have been scribbled on. */
async function findText(file: string): Promise<WholeText> {
  const find = () => handedOn.texts?.find(file);
  const found = find() ?? ((await handedOn.readText?.(file, true)) ? find() : undefined);
  if (!found) throw new Error(`${file} has changed while the site was built; build it again`);
  return found;
}
