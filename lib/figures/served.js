/** Which figures of this site exist as files. */
export const served = typeof __OCTANT_FIGURES__ === 'undefined' ? { matrices: [], formats: [] } : __OCTANT_FIGURES__;
