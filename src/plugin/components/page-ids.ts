/** The ids that figures bear already, each with the one it wanted, by what a page's components share. */
const pages = new WeakMap<object, ReadonlyMap<string, string>>();

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
  const taken = pages.get(page) ?? new Map<string, string>();
  const id = freeId(wanted, taken);
  pages.set(page, new Map([...taken, [id, wanted]]));
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
  const before = pages.get(page) ?? new Map<string, string>();
  // Astro may render one edition while it is asked for the other, so ids are sorted out behind it.
  const texts = await Promise.all(editions.map((render) => render()));
  const claimed = [...(pages.get(page) ?? [])].filter(([id]) => !before.has(id));
  return texts.map((text) => renumber(text, new Map(claimed), before));
}

/** Gives the figures of one edition the ids that they would have without the other. */
function renumber(
  text: string,
  claimed: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, string>,
): string {
  if (claimed.size === 0) return text;
  const longestFirst = [...claimed.keys()].sort((a, b) => b.length - a.length);
  const ids = new RegExp(`(?<=["#])(${longestFirst.join('|')})(?=_x|")`, 'g');
  const taken = new Set(before.keys());
  const renamed = new Map<string, string>();
  for (const [, id = ''] of text.matchAll(
    new RegExp(`(?<=\\sid=")(${longestFirst.join('|')})(?=")`, 'g'),
  )) {
    const free = freeId(claimed.get(id) ?? id, taken);
    taken.add(free);
    renamed.set(id, free);
  }
  return text.replace(ids, (id) => renamed.get(id) ?? id);
}
