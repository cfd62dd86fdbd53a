/** Every combination of the axes' level positions, the last axis turning fastest. */
export function positionsOf(axes) {
    let positions = [[]];
    for (const axis of axes) {
        positions = positions.flatMap((start) => axis.levels.map((_, level) => [...start, level]));
    }
    return positions;
}
/** The index of a full position among those of {@link positionsOf}. */
export function indexOf(position, axes) {
    return axes.reduce((index, axis, at) => index * axis.levels.length + (position[at] ?? 0), 0);
}
