import { type Scheme, coloursOf, palette, steps } from '../palette.ts';

/** Selectors below the SVG element (an empty one is the element itself) and their declarations. */
type Rule = readonly [selectors: readonly string[], declarations: Readonly<Record<string, string>>];

/** What differs between a figure in a page and one in a file of its own. */
interface Paint {
  readonly colour: (name: string) => string;
  readonly font: string;
  /** Not every renderer of files knows the weights between those of the faces at hand. */
  readonly strong: string;
}

const families =
  "'Source Serif 4 Variable', 'Source Serif 4', 'Noto Serif', Georgia, 'Noto Serif CJK SC', 'Source Han Serif SC', 'Noto Serif SC', 'Songti SC', serif";

/** The look of every figure. Selectors are plain, since few renderers of files know `:is()`. */
function rulesOf({ colour, font, strong }: Paint): Rule[] {
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
    [["[class^='s']"], { 'font-weight': strong }],
    [["[class^='s'] rect", "[class^='s'] .t"], { fill: 'currentColor' }],
    ...steps.map((step): Rule => [
      [`.s${step}`],
      { color: colour(`${step}`), fill: colour(`on-${step}`) },
    ]),
  ];
}

/** The style sheet of figures in a page, on the palette's variables; `figure.css` holds its text. */
export function figureCss(): string {
  const rules = rulesOf({
    colour: (name) => `var(--octant-${name})`,
    font: `14px var(--octant-font, ${families})`,
    strong: '650',
  });
  return rules.map(([selectors, declarations]) => pageRule(selectors, declarations)).join('');
}

/** The style of a figure in a file of its own: literal colours, light first, then what dark changes. */
export function standaloneCss(): string {
  const light = rulesOf(literal(palette.light));
  const dark = rulesOf(literal(palette.dark)).map(([selectors, declarations], at): Rule => {
    const known = Object.values(light[at]?.[1] ?? {});
    const changed = Object.entries(declarations).filter(([, value]) => !known.includes(value));
    return [selectors, Object.fromEntries(changed)];
  });
  return `${writeRules(light)}@media (prefers-color-scheme:dark){${writeRules(dark)}}`;
}

function literal(scheme: Scheme): Paint {
  const colours = coloursOf(scheme);
  return {
    colour: (name) => colours.get(name) ?? scheme.ink,
    font: `14px ${families.replaceAll(', ', ',')}`,
    strong: '700',
  };
}

function writeRules(rules: readonly Rule[]): string {
  const written = rules.map(([selectors, declarations]) => {
    const body = Object.entries(declarations).map(([property, value]) => `${property}:${value}`);
    return body.length > 0 ? `${selectors.map(below).join(',')}{${body.join(';')}}` : '';
  });
  return written.join('');
}

function pageRule(...[selectors, declarations]: Rule): string {
  const body = Object.entries(declarations).map(
    ([property, value]) => `  ${property}: ${value};\n`,
  );
  return `${selectors.map(below).join(',\n')} {\n${body.join('')}}\n`;
}

function below(selector: string): string {
  return `.octant ${selector}`.trim();
}
