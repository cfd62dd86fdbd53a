import { Fragment, jsx } from 'astro/jsx-runtime';
import { markHTMLString } from 'astro/runtime/server/index.js';
import { type StillPart, type TextPiece, writePieces } from './text-pieces.ts';

/**
 * Makes of a part what comes of the calls that stood there: the HTML of its elements, which Astro would
 * write one by one, around components that are called.
 *
 * @param components what stands for the elements of the text
 */
export function revivePart(
  json: string,
  components: Readonly<Record<string, unknown>> = {},
): unknown {
  const nodeOf = (piece: TextPiece): unknown => {
    // Astro leaves out HTML of space alone, and no words of it.
    if (typeof piece === 'string') return piece.trim() === '' ? piece : markHTMLString(piece);
    const { tag, attributes, content } = piece;
    const type = tag.startsWith('.') ? components[tag.slice(1)] : tag || Fragment;
    return jsx(type, { ...attributes, ...(content && { children: content.map(nodeOf) }) });
  };
  const isOpen = (name: string) => typeof components[name] !== 'string';
  const [first = '', ...others] = writePieces(JSON.parse(json) as StillPart, isOpen);
  if (others.length > 0) return [first, ...others].map(nodeOf);
  return typeof first === 'string' ? jsx(Fragment, { children: nodeOf(first) }) : nodeOf(first);
}
