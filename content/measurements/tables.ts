import {
  type BuildRun,
  type Cost,
  type PageResult,
  type PagesRun,
  type Weight,
  kinds,
} from './runs.ts';

type Row = readonly (string | number)[];

/** What all sites are held against. */
const measureId = 'astro';

/** What stands behind the name of a site in the row of what it took with these images. */
const withImages = ', with its images for sharing';

/**
 * A row for each site: name and version; seconds, seconds of all cores and megabytes of a build from
 * nothing, and seconds after an edit, each with its share of what plain Astro takes from nothing.
 * A site that draws images for sharing has a second row, with what they took.
 *
 * @param names what else sites are called, by id
 * @param behind what stands behind the name in that second row
 */
export function buildRows(
  { sites }: BuildRun,
  names: Readonly<Record<string, string>> = {},
  behind = withImages,
): Row[] {
  const built = sites.filter((site) => 'cold' in site);
  const measure = built.find(({ id }) => id === measureId)?.cold;
  if (!measure) throw new Error('Nothing was built to measure by.');
  const beside = (value: number, whole: number, digits: number) =>
    `${value.toFixed(digits)} (${(value / whole).toFixed(2)})`;
  const costs = ({ wall, cpu, peak }: Cost) => [
    beside(wall, measure.wall, 1),
    beside(cpu, measure.cpu, 1),
    beside(peak, measure.peak, 0),
  ];
  return built.flatMap(({ id, name, version, cold, warm, drawn }) => {
    const label = `${names[id] ?? name} ${version}`;
    const row = [label, ...costs(cold), beside(warm.wall, measure.wall, 1)];
    return drawn ? [row, [label + behind, ...costs(drawn), '–']] : [row];
  });
}

/** The sites that could not be built, and what their tools said. */
export function failedBuilds(
  { sites }: BuildRun,
  names: Readonly<Record<string, string>> = {},
): { readonly name: string; readonly said: string }[] {
  return sites.flatMap((site) =>
    'missing' in site ? [{ name: names[site.id] ?? site.name, said: site.missing }] : [],
  );
}

/** A row for each page: requests, and bytes as they are, in gzip and in Brotli. */
export function weightRows({ pages }: PagesRun, names?: Readonly<Record<string, string>>): Row[] {
  return pages.map((page) => {
    const sum = (key: keyof Weight) =>
      kinds.reduce((total, kind) => total + (page.weights[kind]?.[key] ?? 0), 0);
    return [nameOf(page, names), sum('requests'), sum('raw'), sum('gzip'), sum('brotli')];
  });
}

/** A row for each page: first and largest paint, shift, blocking, and time of scripts. */
export function timeRows({ pages }: PagesRun, names?: Readonly<Record<string, string>>): Row[] {
  return pages.map((page) => {
    const { first, largest, shift, blocking, script } = page;
    return [nameOf(page, names), first, largest, shift, blocking, script];
  });
}

/** @param names what else pages and sites are called */
function nameOf({ page, site }: PageResult, names: Readonly<Record<string, string>> = {}): string {
  return `${names[page] ?? page}: ${names[site] ?? site}`;
}
