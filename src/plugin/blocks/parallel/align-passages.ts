import type { Element } from 'hast';
import { type Row, align } from '../align.ts';
import { walk } from '../tree.ts';
import type { Passage } from './passages.ts';

/** What every side has in one place; `undefined` for a side that lacks it. */
export type Cells = Row<Passage>['items'];

/**
 * Finds the counterparts of passages: those of one id, then those that hold blocks of one id, such
 * as two lists, and then those in the same place behind a block that both sides have.
 */
export function alignPassages(sides: readonly (readonly Passage[])[]): Cells[] {
  const holders = new Map<string, Passage>();
  const matched = sides.map((passages) => matchHolders(passages, holders));
  return align(matched, ({ key }) => key).map(({ items }) => items);
}

/** Gives each passage without an id the key of the one that holds its blocks on an earlier side. */
function matchHolders(
  passages: readonly Passage[],
  holders: Map<string, Passage>,
): readonly Passage[] {
  const held = passages.map(({ isNamed, element }) => (isNamed ? [] : idsWithin(element)));
  const matches = passages.map(({ element }, index) =>
    held[index]
      ?.map((id) => holders.get(id))
      .find((holder) => holder?.element.tagName === element.tagName),
  );
  const taken = new Set(passages.filter(({ isNamed }) => isNamed).map(({ key }) => key));
  const keys = matches.map((match) => claim(match?.key, taken));
  return passages.map((passage, index) => {
    const key = passage.isNamed ? passage.key : (keys[index] ?? claimAny(passage.key, taken));
    const keyed = { ...passage, key };
    for (const id of held[index] ?? []) if (!holders.has(id)) holders.set(id, keyed);
    return keyed;
  });
}

function claim(key: string | undefined, taken: Set<string>): string | undefined {
  if (key === undefined || taken.has(key)) return undefined;
  taken.add(key);
  return key;
}

/** A place of which another passage has become the counterpart is none any more. */
function claimAny(place: string, taken: Set<string>): string {
  let key = place;
  while (taken.has(key)) key += '+';
  taken.add(key);
  return key;
}

function idsWithin(element: Element): string[] {
  const ids: string[] = [];
  walk(element, (node) => {
    if (node.type === 'element' && typeof node.properties.id === 'string') {
      ids.push(node.properties.id);
    }
  });
  return ids;
}
