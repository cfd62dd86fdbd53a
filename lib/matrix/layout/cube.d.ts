import type { Figure, Model } from '../model.ts';
import { type Drawing } from './drawing.ts';
/**
 * Lays a figure out as a cube in isometric projection, pulled apart so that all eight octants are
 * seen: the first axis runs to the right, the second to the left, the third upwards.
 */
export declare function layoutCube(model: Model<string>, figure: Figure<string>): Drawing;
