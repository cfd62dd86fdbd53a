import { type Scheme, palette } from '../palette.ts';
import { type Markup, plainMarkup } from './markup.ts';

/** Selectors below the SVG element (an empty one is the element itself) and their declarations. */
type Rule = readonly [selectors: readonly string[], declarations: Readonly<Record<string, string>>];

/** What differs between a figure in a page and one in a file of its own. */
interface Paint {
  readonly colour: (name: Exclude<keyof Scheme, 'ramp'>) => string;
  readonly font: string;
  /** Weight of what stands out. */
  readonly strong: string;
}

const firstFamily = "'Source Serif 4'";
const otherFamilies =
  "'Noto Serif', Georgia, 'Noto Serif CJK SC', 'Source Han Serif SC', 'Songti SC', serif";

/**
 * The look of every figure, but for the colours of its layers. Selectors are plain, since renderers
 * of files know few others. Where a line starts is the same on a page that runs from right to left.
 */
function rulesOf({ colour, font, strong }: Paint): Rule[] {
  return [
    [[''], { font, direction: 'ltr', 'text-anchor': 'middle', fill: colour('ink') }],
    [['text'], { 'unicode-bidi': 'plaintext' }],
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
  ];
}

/** In a page whatever belongs to a layer can wear its colour: a cell, a table's row, a heading. */
const wearers = ':is(.octant, .octant-figure, .octant-marks)';

/** The style sheet of figures in a page, on the palette's variables; `figure.css` holds its text. */
export function figureCss(): string {
  const strong = '650';
  const rules: Rule[] = [
    ...rulesOf({
      colour: (name) => `var(--octant-${name})`,
      font: `14px var(--octant-font, ${firstFamily}), ${otherFamilies}`,
      strong,
    }),
    [["[class^='s']"], { 'font-weight': strong, fill: 'var(--t, var(--octant-ink))' }],
    [["[class^='s'] rect", "[class^='s'] .t"], { fill: 'var(--f, var(--octant-paper))' }],
  ];
  const colours = palette.light.ramp.map((_, index) =>
    pageRule([`${wearers} .s${index}`], {
      '--f': `var(--octant-${index})`,
      '--t': `var(--octant-on-${index})`,
    }),
  );
  return [
    ...rules.map(([on, declarations]) => pageRule(on.map(below), declarations)),
    ...colours,
  ].join('');
}

/** The style of a figure in a file of its own: literal colours, light first, then what dark changes. */
export function standaloneCss(): Markup {
  const light = fileRules(palette.light);
  const said = new Set(
    light.flatMap(([on, body]) => linesOf(body).map((line) => [on, line].join())),
  );
  const dark = fileRules(palette.dark).map(([on, body]): Rule => {
    const changed = Object.entries(body).filter((pair) => !said.has([on, pair.join(':')].join()));
    return [on, Object.fromEntries(changed)];
  });
  return plainMarkup(`${writeRules(light)}@media (prefers-color-scheme:dark){${writeRules(dark)}}`);
}

function fileRules(scheme: Scheme): Rule[] {
  // Not every renderer knows the weights between those of the faces at hand.
  const strong = '700';
  const font = `14px ${firstFamily}, ${otherFamilies}`;
  return [
    ...rulesOf({ colour: (name) => scheme[name], font, strong }),
    [['.s', ...scheme.ramp.map((_, index) => `.s${index}`)], { 'font-weight': strong }],
    [['.s rect', '.s .t'], { fill: scheme.paper }],
    ...scheme.ramp.flatMap(({ fill, text }, index): Rule[] => [
      [[`.s${index}`], { fill: text }],
      [[`.s${index} rect`, `.s${index} .t`], { fill }],
    ]),
  ];
}

function linesOf(declarations: Rule[1]): string[] {
  return Object.entries(declarations).map((pair) => pair.join(':'));
}

function writeRules(rules: readonly Rule[]): string {
  const written = rules.map(([selectors, declarations]) => {
    const body = linesOf(declarations);
    return body.length > 0 ? `${selectors.map(below).join(',')}{${body.join(';')}}` : '';
  });
  return written.join('');
}

function pageRule(...[selectors, declarations]: Rule): string {
  const body = Object.entries(declarations).map(
    ([property, value]) => `  ${property}: ${value};\n`,
  );
  return `${selectors.join(',\n')} {\n${body.join('')}}\n`;
}

function below(selector: string): string {
  return `.octant ${selector}`.trim();
}
