import type { ServedFigures } from './address.ts';
/** Which figures of this site exist as files. */
export declare const served: ServedFigures;
