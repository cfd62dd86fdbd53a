/** Font size of every text in a figure. */
export const fontSize = 14;
export const lineHeight = 17;
/** Radius of a pip, and the distance between the centres of two. */
export const pipRadius = 3.5;
export const pipPitch = 11;
/** Where the baseline of the first of some lines stands, if they are centred on `y`. */
export function centredBaseline(y, lines) {
    return y - ((lines - 1) * lineHeight) / 2 + fontSize * 0.35;
}
export function text(x, y, lines, tone = 'plain', anchor = 'middle') {
    return { kind: 'text', x, y, anchor, tone, lines };
}
export function rule(x1, y1, x2, y2) {
    const points = [
        [x1, y1],
        [x2, y2],
    ];
    return { kind: 'path', points, role: 'rule' };
}
