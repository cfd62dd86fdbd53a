import type { MarkdownProcessor } from 'astro/markdown';
import { openHeadings } from './open-headings.ts';
import type { StillText } from './still-parts.ts';
import { type TextFacts, type TextPiece, writePieces } from './text-pieces.ts';

/** A text that is words alone, which needs no module. */
export interface WholeText extends TextFacts {
  readonly pieces: readonly TextPiece[];
}

type Rendered = Awaited<
  ReturnType<Awaited<ReturnType<MarkdownProcessor['createRenderer']>>['render']>
>;

/** The elements of texts for which pages have components. */
const openNames = ['h2'];

/** What Markdown is made into; `undefined` with pictures or a layout, which bring modules with them. */
export function wholeOfMarkdown({ code, metadata }: Rendered): WholeText | undefined {
  const { headings, frontmatter, localImagePaths, remoteImagePaths } = metadata;
  const brings = localImagePaths.length + remoteImagePaths.length > 0 || 'layout' in frontmatter;
  return brings ? undefined : { pieces: openHeadings(code), headings, frontmatter };
}

/** What MDX without code is made into; `undefined` with elements that others may render. */
export function wholeOfMdx({ part, headings, frontmatter }: StillText): WholeText | undefined {
  const pieces = writePieces(part, (name) => openNames.includes(name));
  return pieces.every(canWait) ? { pieces, headings, frontmatter } : undefined;
}

function canWait(piece: TextPiece): boolean {
  if (typeof piece === 'string') return true;
  const { tag, content = [] } = piece;
  return openNames.includes(tag.replace('.', '')) && content.every(canWait);
}
