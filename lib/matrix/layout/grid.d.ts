import type { Figure, Model } from '../model.ts';
import type { Drawing } from './drawing.ts';
/** Lays a figure out as a grid: nested headers over the columns, bands and a stub for the rows. */
export declare function layoutGrid(model: Model<string>, figure: Figure<string>): Drawing;
