import { remember } from '../languages/remember.ts';

/** The ids that figures bear already, each with the one it wanted, by what a page's components share. */
const idsOn = remember<object, Map<string, string>>(() => new Map(), new WeakMap());

/**
 * Makes sure that no two figures of a page bear the same id, whichever they are. The first has the id
 * that it wants; others have the number of their turn behind it, after a sign that no name holds.
 *
 * @param page `Astro.locals`, which every component of one page sees
 * @example
 * ```ts
 * claimId(Astro.locals, 'tea-all'); // => 'tea-all', then 'tea-all_2'
 * ```
 */
export function claimId(page: object, wanted: string): string {
  const taken = idsOn(page);
  const id = freeId(wanted, taken);
  taken.set(id, wanted);
  return id;
}

function freeId(wanted: string, taken: { readonly has: (id: string) => boolean }): string {
  let id = wanted;
  for (let turn = 2; taken.has(id); turn++) id = `${wanted}_${turn}`;
  return id;
}

/**
 * Renders the editions of one text as if each stood alone on the page: their figures have the same
 * ids, by which they are paired, and of a pair one is shown.
 */
export async function renderEditions(
  page: object,
  editions: readonly (() => Promise<string>)[],
): Promise<string[]> {
  // Astro may have rendered them before it is asked to, so ids are sorted out behind it.
  const texts = await Promise.all(editions.map((render) => render()));
  const ids = Map.groupBy(idsOn(page), ([id]) => texts.some((text) => placeOf(text, id) >= 0));
  const elsewhere = new Set(ids.get(false)?.map(([id]) => id));
  return texts.map((text) => renumber(text, ids.get(true) ?? [], elsewhere));
}

function placeOf(text: string, id: string): number {
  return text.indexOf(` id="${id}"`);
}

/** Gives the figures of one edition the ids that they would have without the other. */
function renumber(
  text: string,
  claimed: readonly (readonly [id: string, wanted: string])[],
  elsewhere: ReadonlySet<string>,
): string {
  const taken = new Set(elsewhere);
  const renamed = new Map<string, string>();
  const present = claimed
    .map(([id, wanted]) => ({ id, wanted, index: placeOf(text, id) }))
    .filter(({ index }) => index >= 0)
    .sort((one, other) => one.index - other.index);
  for (const { id, wanted } of present) {
    const free = freeId(wanted, taken);
    taken.add(free);
    renamed.set(id, free);
  }
  if (renamed.size === 0) return text;
  const longestFirst = [...renamed.keys()].sort((one, other) => other.length - one.length);
  const ids = new RegExp(`(?<=["#])(${longestFirst.join('|')})(?=_x|")`, 'g');
  return text.replace(ids, (id) => renamed.get(id) ?? id);
}
