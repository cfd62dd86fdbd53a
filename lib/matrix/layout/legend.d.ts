import type { LegendName } from '../definition.ts';
import type { Model } from '../model.ts';
import { type Item } from './drawing.ts';
/** The legend of a figure: what the colours of its cells mean. */
export interface Legend {
    readonly height: number;
    readonly items: readonly Item[];
}
/**
 * Lays the legend out below a figure: entries side by side while they fit, from `y` on.
 *
 * @param naming true if the cells carry no labels, so that the legend has to name them
 */
export declare function layoutLegend(model: Model<string>, legend: LegendName, y: number, width: number, naming?: boolean): Legend;
