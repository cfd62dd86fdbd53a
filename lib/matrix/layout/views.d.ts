import type { ViewName } from '../definition.ts';
import type { Figure, Model } from '../model.ts';
import type { Drawing } from './drawing.ts';
/** The views that are drawn; a table is written instead. */
export type DrawnView = Exclude<ViewName, 'table'>;
/** Lays a figure out in its view. */
export declare function layoutFigure(model: Model<string>, figure: Figure<string>): Drawing;
/**
 * Checks that a matrix fits a view.
 *
 * @param writtenAt file and line of the figure, for the message
 * @throws {OctantError} if it has more cells than the view takes, or, for a cube, other axes
 */
export declare function checkView(model: Model<unknown>, view: ViewName, writtenAt?: string): void;
