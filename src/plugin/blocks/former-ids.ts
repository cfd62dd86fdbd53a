import type { Element, ElementContent } from 'hast';
import { type Problem, listNames, quote, suggest } from '../problems.ts';
import type { Block } from './find-blocks.ts';
import type { Edit } from './edits.ts';

/** A section's older ids, as the front matter names them. */
export interface FormerIds {
  readonly section: string;
  readonly ids: readonly string[];
}

const allowed = 'a list of former ids for each id of a section';
const hint = 'write it as  formerIds: { section: [old-id] }';

/** Reads `formerIds` off the front matter: to the id of a section, the ids that it had before. */
export function readFormerIds(frontMatter: Readonly<Record<string, unknown>>): {
  readonly former: readonly FormerIds[];
  readonly problems: readonly Problem[];
} {
  const given = frontMatter['formerIds'];
  if (given === undefined || given === null) return { former: [], problems: [] };
  if (typeof given !== 'object' || Array.isArray(given)) {
    const found = `${quote(given)} names no section`;
    return { former: [], problems: [{ path: 'formerIds', found, allowed, hint }] };
  }
  const former: FormerIds[] = [];
  const problems: Problem[] = [];
  for (const [section, ids] of Object.entries(given) as [string, unknown][]) {
    if (Array.isArray(ids) && ids.every((id) => typeof id === 'string')) {
      former.push({ section, ids });
    } else {
      const found = `${quote(ids)} is no list of ids`;
      problems.push({ path: `formerIds.${section}`, found, allowed, hint });
    }
  }
  return { former, problems };
}

/** Keeps old links working: each former id stands as an empty anchor within its section's heading. */
export function planFormerIds(
  former: readonly FormerIds[],
  blocks: readonly Block[],
): { readonly edits: readonly Edit[]; readonly problems: readonly Problem[] } {
  const headings = new Map<string, Element>();
  for (const { kind, named, id, node } of blocks) {
    if (kind === 'heading' && named && node.type === 'element') headings.set(id, node);
  }
  const edits: Edit[] = [];
  const problems: Problem[] = [];
  for (const { section, ids } of former) {
    const node = headings.get(section);
    if (node) edits.push({ kind: 'prepend', node, children: ids.map(anchor) });
    else problems.push(unknownSection(section, [...headings.keys()]));
  }
  return { edits, problems };
}

function anchor(id: string): ElementContent {
  return { type: 'element', tagName: 'span', properties: { id }, children: [] };
}

const noSection =
  'no heading has an id yet; write one behind it, as  {#id}  in Markdown and  {/* #id */}  in MDX';

function unknownSection(id: string, ids: readonly string[]): Problem {
  return {
    path: `formerIds.${id}`,
    found: `the post has no section with the id ${quote(id)}`,
    allowed: listNames(ids),
    hint: ids.length > 0 ? suggest(id, ids) : noSection,
  };
}
