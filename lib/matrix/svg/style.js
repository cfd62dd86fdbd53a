import { coloursOf, palette, steps } from "../palette.js";
const families = "'Source Serif 4 Variable', 'Source Serif 4', 'Noto Serif', Georgia, 'Noto Serif CJK SC', 'Source Han Serif SC', 'Noto Serif SC', 'Songti SC', serif";
/** The look of every figure. Selectors are plain, since renderers of files know few others. */
function rulesOf({ colour, font, strong }) {
    return [
        [[''], { font, 'text-anchor': 'middle', fill: colour('ink') }],
        [['.a'], { 'text-anchor': 'start' }],
        [['.e'], { 'text-anchor': 'end' }],
        [['.b'], { 'font-weight': strong }],
        [['.q', '.f', '.x'], { fill: colour('quiet') }],
        [['.l', '.h', '.t', 'rect'], { stroke: colour('line') }],
        [['.l'], { fill: 'none' }],
        [['.g', '.f rect', '.f .t'], { fill: colour('paper') }],
        [['.v'], { opacity: '0.14', fill: '#000' }],
        [['.w'], { opacity: '0.28', fill: '#000' }],
        [['.h'], { stroke: colour('hatch'), 'stroke-width': '5' }],
        [['.p'], { 'fill-rule': 'evenodd' }],
        [steps.map((step) => `.s${step}`), { 'font-weight': strong }],
        ...steps.flatMap((step) => [
            [[`.s${step}`], { fill: colour(`on-${step}`) }],
            [[`.s${step} rect`, `.s${step} .t`], { fill: colour(`${step}`) }],
        ]),
    ];
}
/** The style sheet of figures in a page, on the palette's variables; `figure.css` holds its text. */
export function figureCss() {
    const rules = rulesOf({
        colour: (name) => `var(--octant-${name})`,
        font: `14px var(--octant-font, ${families})`,
        strong: '650',
    });
    return rules.map(([selectors, declarations]) => pageRule(selectors, declarations)).join('');
}
/** The style of a figure in a file of its own: literal colours, light first, then what dark changes. */
export function standaloneCss() {
    const light = rulesOf(literal(palette.light));
    const dark = rulesOf(literal(palette.dark)).map(([selectors, declarations], at) => {
        const known = Object.values(light[at]?.[1] ?? {});
        const changed = Object.entries(declarations).filter(([, value]) => !known.includes(value));
        return [selectors, Object.fromEntries(changed)];
    });
    return `${writeRules(light)}@media (prefers-color-scheme:dark){${writeRules(dark)}}`;
}
function literal(scheme) {
    const colours = coloursOf(scheme);
    return {
        colour: (name) => colours.get(name) ?? scheme.ink,
        font: `14px ${families.replaceAll(', ', ',')}`,
        strong: '700',
    };
}
function writeRules(rules) {
    const written = rules.map(([selectors, declarations]) => {
        const body = Object.entries(declarations).map(([property, value]) => `${property}:${value}`);
        return body.length > 0 ? `${selectors.map(below).join(',')}{${body.join(';')}}` : '';
    });
    return written.join('');
}
function pageRule(...[selectors, declarations]) {
    const body = Object.entries(declarations).map(([property, value]) => `  ${property}: ${value};\n`);
    return `${selectors.map(below).join(',\n')} {\n${body.join('')}}\n`;
}
function below(selector) {
    return `.octant ${selector}`.trim();
}
