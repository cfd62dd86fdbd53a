import { wrap } from "../text/wrap.js";
import { pipsOf, textWidth } from "./cell-box.js";
import { fontSize, lineHeight, text } from "./drawing.js";
const swatchWidth = 38;
const swatchHeight = 15;
const gap = 7;
/**
 * Lays the legend out below a figure: entries side by side while they fit, from `y` on.
 *
 * @param naming true if the cells carry no labels, so that the legend has to name them
 */
export function layoutLegend(model, legend, y, width, naming = false) {
    const entries = entriesOf(model, legend, naming);
    const items = [];
    let x = 0;
    let top = y;
    let tallest = 0;
    for (const entry of entries) {
        const lines = wrap(entry.label, (width - swatchWidth - gap) / fontSize, 'regular');
        const needed = swatchWidth + gap + Math.max(...lines.map((line) => textWidth(line, 'regular')));
        if (x > 0 && x + needed > width) {
            x = 0;
            top += tallest + 6;
            tallest = 0;
        }
        items.push(...entryItems(entry, lines, x, top));
        x += Math.max(needed + 16, width / 2);
        tallest = Math.max(tallest, lines.length * lineHeight);
    }
    return { height: entries.length > 0 ? top + tallest - y : 0, items };
}
function entriesOf(model, legend, naming) {
    if (legend === 'none')
        return [];
    const layers = legend === 'layers' ? model.layers : [];
    const named = naming && legend !== 'layers' ? model.cells.filter(isNamed) : [];
    return [
        ...layers.map((layer) => {
            const { label, step, number } = layer;
            const cells = naming ? layer.cells.map((index) => model.cells[index]?.label) : [];
            const names = cells.filter(Boolean).join(' · ');
            return {
                label: names ? `${label}: ${names}` : label,
                swatch: { standing: 'strong', step, layer: number },
                mark: (x, y) => text(x, y + 12, [String(number)]),
            };
        }),
        ...named.map((cell) => {
            const pips = pipsOf(cell, model.axes);
            return {
                label: cell.label,
                swatch: { standing: 'strong', step: cell.step, layer: 0 },
                mark: (x, y) => ({ kind: 'pips', x, y: y + swatchHeight / 2, pips }),
            };
        }),
        ...model.exclusions.map(({ label, reason }) => {
            return { label: `${label}: ${reason}`, swatch: { standing: 'excluded', step: 0, layer: 0 } };
        }),
    ];
}
function isNamed(cell) {
    return cell.label !== '' && !cell.exclusion;
}
function entryItems(entry, lines, x, y) {
    return [
        {
            kind: 'cell',
            cell: undefined,
            ...entry.swatch,
            items: [
                { kind: 'box', x: x + 0.5, y, width: swatchWidth, height: swatchHeight },
                ...(entry.mark ? [entry.mark(x + swatchWidth / 2 + 0.5, y)] : []),
            ],
        },
        text(x + swatchWidth + gap, y + 12, lines, 'quiet', 'start'),
    ];
}
