/** Where measurements were made, and when: `npm run bench` writes them beside this file. */
export interface Circumstances {
  /** `2026-11-29` */
  readonly date: string;
  /** The processor. */
  readonly machine: string;
  readonly cores: number;
  /** Gigabytes. */
  readonly memory: number;
  /** How many programs wanted a core on average while it ran, of the whole machine. */
  readonly load: number;
  readonly system: string;
  readonly node: string;
}

/** `build.json` holds one of each number of texts. */
export interface BuildRun extends Circumstances {
  /** Half of them translations of the others. */
  readonly texts: number;
  readonly kind: 'essay' | 'note';
  readonly rounds: number;
  readonly nodeOptions: string;
  readonly sites: readonly (BuiltSite | MissingSite)[];
}

/** What the builds of one site cost: the median of all rounds. */
export interface BuiltSite {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** From nothing: no pages, no cache, but for the images for sharing of a site that draws some. */
  readonly cold: Cost;
  /** Again, after an edit of one post. */
  readonly warm: Cost;
  /** From nothing, images for sharing included, of a site that draws some. */
  readonly drawn?: Cost;
}

/** A site that could not be built, and why. */
export interface MissingSite {
  readonly id: string;
  readonly name: string;
  readonly missing: string;
}

/** What a command cost, with every process that it started. */
export interface Cost {
  /** Seconds from start to end. */
  readonly wall: number;
  /** Seconds of all cores together. */
  readonly cpu: number;
  /** The most megabytes that its processes held in memory at one moment. */
  readonly peak: number;
}

/** `figures.json` holds the latest: what one figure costs in a site of Astro, in milliseconds. */
export interface FiguresRun extends Circumstances {
  readonly rounds: number;
  /** How many figures the site has. */
  readonly count: number;
  /** Of all cores, for one figure in a page. */
  readonly drawn: number;
  /** The same, with its files, SVG and PNG, in one language. */
  readonly filed: number;
  /** Until the page of a dev server shows an edit of one of its figures. */
  readonly editedFigure: number;
  /** The same, where a word beside the figures was edited. */
  readonly editedWord: number;
}

/** `pages.json` holds the latest. */
export interface PagesRun extends Circumstances {
  readonly rounds: number;
  readonly pages: readonly PageResult[];
}

/** A page in Lighthouse's mobile setting, with an empty cache, each figure the median of the rounds. */
export interface PageResult {
  readonly site: string;
  readonly page: string;
  /** What it fetched before a reader asked for more. */
  readonly weights: Readonly<Partial<Record<Kind, Weight>>>;
  /** Milliseconds until the first text stands. */
  readonly first: number;
  /** Milliseconds until the largest text or picture stands. */
  readonly largest: number;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** Milliseconds in which the page does not answer. */
  readonly blocking: number;
  /** Milliseconds spent on scripts. */
  readonly script: number;
  /** Lighthouse's score of all, of 100. */
  readonly performance: number;
}

export const kinds = ['page', 'style', 'script', 'face', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** Bytes of what a page fetches, by how they are sent. */
export interface Weight {
  readonly requests: number;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}
