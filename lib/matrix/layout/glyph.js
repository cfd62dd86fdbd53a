import { indexOf, positionsOf } from "../space.js";
import { standingOf } from "./cell-box.js";
import { spreadAxes } from "./grid-axes.js";
const size = 6;
const gap = 1.5;
/** Lays a figure out as high as a line of text: the grid's cells as small boxes, without labels. */
export function layoutGlyph(model, figure) {
    const { columns, rows } = spreadAxes(model.axes, figure.columns);
    const order = [...columns, ...rows];
    const spots = positionsOf(columns);
    const lines = positionsOf(rows);
    const items = lines.flatMap((line, row) => spots.flatMap((spot, column) => {
        const levels = [...spot, ...line];
        const position = model.axes.map((axis) => levels[order.indexOf(axis)] ?? 0);
        const index = indexOf(position, model.axes);
        const cell = model.cells[index];
        if (!cell)
            return [];
        const x = 0.5 + column * (size + gap);
        const y = 0.5 + row * (size + gap);
        return [
            {
                kind: 'cell',
                cell,
                standing: standingOf(cell, index, figure.highlight),
                step: cell.step,
                layer: cell.layer?.number ?? 0,
                items: [{ kind: 'box', x, y, width: size, height: size }],
            },
        ];
    }));
    return {
        width: spots.length * (size + gap) - gap + 1,
        height: lines.length * (size + gap) - gap + 1,
        items,
    };
}
