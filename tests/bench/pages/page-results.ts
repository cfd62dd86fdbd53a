import { type PageResult, kinds } from '../../../content/measurements/runs.ts';

/** How much later than without face and scripts a page may paint. */
const limit = 1.05;

/** What of the essay is slower or heavier than it may be, beside the pages it is held against. */
export function faultsOf(
  pages: readonly PageResult[],
  names: Readonly<Record<'own' | 'bare' | 'plain', string>>,
): string[] {
  return ['essay, en', 'essay, zh'].flatMap((page) => {
    const find = (site: string) => {
      const found = pages.find((result) => result.site === site && result.page === page);
      if (!found) throw new Error(`There is no ${page} of ${site}.`);
      return found;
    };
    const [own, bare, plain] = [find(names.own), find(names.bare), find(names.plain)];
    const rules: [string, boolean][] = [
      [`performance is ${own.performance} of 100`, own.performance < 100],
      [`layout shifts by ${own.shift}`, own.shift > 0],
      [`first paint at ${own.first} ms, ${bare.first} without`, own.first > limit * bare.first],
      [
        `largest paint at ${own.largest} ms, ${bare.largest} without`,
        own.largest > limit * bare.largest,
      ],
      [`first paint at ${own.first} ms, ${plain.first} of plain Astro`, own.first > plain.first],
    ];
    return rules.filter(([, isFault]) => isFault).map(([fault]) => `${page}: ${fault}`);
  });
}

/** Prints a table of what pages take, and one of what they weigh. */
export function printPages(pages: readonly PageResult[]): void {
  const names = pages.map(({ site, page }) => `${page}: ${site}`);
  const table = (rowOf: (result: PageResult) => object) => {
    console.table(Object.fromEntries(pages.map((result, index) => [names[index], rowOf(result)])));
  };
  table(({ first, largest, shift, blocking, script, performance }) => ({
    'first, ms': first,
    'largest, ms': largest,
    shift,
    'blocking, ms': blocking,
    'script, ms': script,
    performance,
  }));
  table(({ weights }) => ({
    requests: kinds.reduce((sum, kind) => sum + (weights[kind]?.requests ?? 0), 0),
    ...Object.fromEntries(
      kinds.map((kind) => {
        const { raw, gzip, brotli } = weights[kind] ?? { raw: 0, gzip: 0, brotli: 0 };
        return [`${kind}: raw, gzip, brotli`, `${raw}, ${gzip}, ${brotli}`];
      }),
    ),
  }));
}
