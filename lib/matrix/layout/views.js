import { OctantError, quote } from "../../problems.js";
import { layoutCube } from "./cube.js";
import { layoutGlyph } from "./glyph.js";
import { layoutGrid } from "./grid.js";
import { layoutLattice } from "./lattice.js";
const layouts = {
    grid: layoutGrid,
    lattice: layoutLattice,
    cube: layoutCube,
    glyph: layoutGlyph,
};
/** The most cells that a view can show well. */
const mostCells = {
    grid: 4096,
    lattice: 32,
    cube: 8,
    glyph: 64,
    table: 4096,
};
/** Lays a figure out in its view. */
export function layoutFigure(model, figure) {
    return figure.view === 'table'
        ? layouts.grid(model, figure)
        : layouts[figure.view](model, figure);
}
/**
 * Checks that a matrix fits a view.
 *
 * @param writtenAt file and line of the figure, for the message
 * @throws {OctantError} if it has more cells than the view takes, or, for a cube, other axes
 */
export function checkView(model, view, writtenAt) {
    const problems = [];
    const sizes = model.axes.map((axis) => axis.levels.length);
    if (view === 'cube' && (sizes.length !== 3 || sizes.some((size) => size !== 2))) {
        problems.push({
            path: 'view',
            found: `a cube can't show axes of ${sizes.join(' × ')} levels`,
            allowed: 'three axes of two levels',
            mend: "write  view: 'grid'  instead",
        });
    }
    else if (model.cells.length > mostCells[view]) {
        problems.push({
            path: 'view',
            found: `a ${view} of ${model.cells.length} cells can't be read`,
            allowed: `at most ${mostCells[view]} cells`,
            mend: view === 'grid' || view === 'table' ? 'leave out an axis' : "write  view: 'grid'  instead",
        });
    }
    if (problems.length > 0) {
        throw new OctantError(`A figure of ${quote(model.id)}`, problems, writtenAt);
    }
}
