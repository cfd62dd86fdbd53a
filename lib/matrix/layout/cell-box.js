import { cut } from "../text/cut.js";
import { measure } from "../text/measure.js";
import { widestOf, wrapEvenly } from "../text/wrap.js";
import { centredBaseline, fontSize, lineHeight, text, } from "./drawing.js";
/** Room between a cell's border and its text, left and right. */
const padding = 4;
/** Room between a cell's border and its text, above and below. */
const margin = 11;
/** Height that the row of pips takes, with the room above it. */
const pipsHeight = 17;
/** The labels of a figure's cells by index, cut where their lines may end. */
export function cutLabels(cells) {
    return cells.map((cell) => (cell.label ? cut(cell.label, 'strong') : []));
}
/** The width that cells need so that no word of theirs is broken. */
export function neededWidth(labels) {
    let widest = 0;
    for (const label of labels)
        widest = Math.max(widest, widestOf(label));
    return Math.ceil(widest * fontSize) + 2 * padding;
}
/** Breaks the labels of cells of a width into lines. */
export function labelLines(labels, width) {
    const room = (width - 2 * padding) / fontSize;
    return labels.map((label) => wrapEvenly(label, room));
}
/** The height that cells need for the longest label and the pips. */
export function neededHeight(lines) {
    const most = lines.reduce((count, label) => Math.max(count, label.length), 1);
    return most * lineHeight + 2 * margin + pipsHeight - 4;
}
/** Says how a cell stands in a figure. */
export function standingOf(cell, index, highlight) {
    if (cell.exclusion)
        return 'excluded';
    return highlight.has(index) ? 'strong' : 'faint';
}
/** A cell as a box with its label and pips, and with the number of its layer if that is wanted. */
export function cellBox(cell, index, lines, box, style) {
    const { x, y, width, height } = box;
    const middle = x + width / 2;
    const top = y + (height - pipsHeight) / 2 + 1;
    const items = [{ kind: 'box', ...box }];
    if (lines.length > 0)
        items.push(text(middle, centredBaseline(top, lines.length), lines));
    items.push({
        kind: 'pips',
        x: middle,
        y: y + height - margin - 2,
        pips: pipsOf(cell, style.axes),
    });
    if (style.numbered && cell.layer) {
        items.push(text(x + 6, y + height - 8, [String(cell.layer.number)], 'plain', 'start'));
    }
    const standing = standingOf(cell, index, style.highlight);
    return { kind: 'cell', cell, standing, step: cell.step, layer: cell.layer?.number ?? 0, items };
}
/** One pip per axis of a cell. */
export function pipsOf(cell, axes) {
    return axes.map((axis, at) => ({
        level: cell.position[at] ?? 0,
        highest: axis.levels.length - 1,
    }));
}
/** The width of a text in the units of a figure. */
export function textWidth(line, weight) {
    return measure(line, weight) * fontSize;
}
