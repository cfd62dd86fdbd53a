/**
 * Spreads the axes over columns and rows. The author's choice stands; else the first axes go over
 * the columns, as many as make the grid nearest to square, and rather tall than wide, for phones.
 */
export function spreadAxes(axes, chosen) {
    if (chosen.length > 0) {
        const columns = chosen.flatMap((id) => axes.find((axis) => axis.id === id) ?? []);
        return { columns, rows: axes.filter((axis) => !chosen.includes(axis.id)) };
    }
    let best = { count: 0, skew: Infinity };
    for (let count = 0; count <= axes.length; count++) {
        const columns = size(axes.slice(0, count));
        const rows = size(axes.slice(count));
        const skew = columns > rows ? columns / rows + 0.01 : rows / columns;
        if (skew < best.skew)
            best = { count, skew };
    }
    return { columns: axes.slice(0, best.count), rows: axes.slice(best.count) };
}
function size(axes) {
    return axes.reduce((product, axis) => product * axis.levels.length, 1);
}
