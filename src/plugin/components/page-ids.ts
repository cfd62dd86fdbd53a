/** The ids that figures bear already, by what the components of a page share. */
const pages = new WeakMap<object, ReadonlySet<string>>();

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
  const taken = pages.get(page) ?? new Set();
  let id = wanted;
  for (let turn = 2; taken.has(id); turn++) id = `${wanted}_${turn}`;
  pages.set(page, new Set([...taken, id]));
  return id;
}

/**
 * Renders the editions of one text one after the other, each as if it stood alone on the page: their
 * figures have the same ids, by which they are paired, and of a pair one is shown.
 */
export async function renderEditions(
  page: object,
  editions: readonly (() => Promise<string>)[],
): Promise<string[]> {
  const before = pages.get(page) ?? new Set();
  const after = new Set(before);
  const texts: string[] = [];
  for (const render of editions) {
    pages.set(page, before);
    texts.push(await render());
    for (const id of pages.get(page) ?? []) after.add(id);
  }
  pages.set(page, after);
  return texts;
}
