import type { Figure, Model } from '../model.ts';
import type { Drawing } from './drawing.ts';
/**
 * Lays a figure out as a Hasse diagram (https://en.wikipedia.org/wiki/Hasse_diagram), read from the
 * top: a row per rank, and an edge wherever one axis moves up by one level.
 */
export declare function layoutLattice(model: Model<string>, figure: Figure<string>): Drawing;
