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
  const part = JSON.parse(json) as StillPart;
  const pieces = writePieces(part, isOpen);
  const [first = ''] = pieces;
  // A component looks for what goes into its slots in a list, and at an element, but no deeper.
  if (Array.isArray(part)) return pieces.map(nodeOf);
  if (pieces.length === 1 && typeof first !== 'string') return nodeOf(first);
  return jsx(Fragment, { children: pieces.map(nodeOf) });
}
