import type { Figure, Model } from '../model.ts';
import type { Drawing } from './drawing.ts';
/** Lays a figure out as high as a line of text: the grid's cells as small boxes, without labels. */
export declare function layoutGlyph(model: Model<string>, figure: Figure<string>): Drawing;
