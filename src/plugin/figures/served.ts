import type { ServedFigures } from './address.ts';

/** Written into the build by the integration; not there where the integration serves no figures. */
declare const __OCTANT_FIGURES__: ServedFigures | undefined;

/** Which figures of this site exist as files. */
export const served: ServedFigures =
  typeof __OCTANT_FIGURES__ === 'undefined' ? { matrices: [], formats: [] } : __OCTANT_FIGURES__;
