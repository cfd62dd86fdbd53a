import type { DiskCache } from '../../plugin/disk-cache.ts';
import type { Formula } from '../formulas/formula-sign.ts';
import type { SideDrawer } from '../pictures/side-drawer.ts';
import type { TextReader, WholeTexts } from '../texts/whole-texts.ts';

/** What the configuration hands on to the pages of a site. */
export interface HandedOn {
  /** Writes what is read of a formula: MathML. */
  speakFormula?: (formula: Formula) => string;
  /** What is kept from build to build; nothing in dev. */
  cache?: DiskCache;
  /** Draws images beside the build, into that cache. */
  sideDrawer?: SideDrawer;
  /** The texts of the site that are words alone, while it is built. */
  texts?: WholeTexts;
  /** Reads a text of the site, while it is built. */
  readText?: TextReader;
  /** Texts that stand beside their modules while a site is built, by their digests. */
  leftOut?: Map<string, Buffer>;
}

const key = Symbol.for('octant-site');
const place: Record<symbol, HandedOn | undefined> = globalThis;

/** One object for the configuration and the pages, which load their modules apart, in one process. */
export const handedOn: HandedOn = (place[key] ??= {});
