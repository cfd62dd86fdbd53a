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
  /** Colour of the text of a lit cell. */
  readonly lit: string;
}

/** The colours of a page; what a theme doesn't name is the page's own ink on its own paper. */
const variables = {
  paper: 'var(--octant-paper, #0000)',
  ink: 'var(--octant-ink, currentcolor)',
  quiet: 'var(--octant-quiet)',
  line: 'var(--octant-line)',
  excluded: 'var(--octant-excluded, #8882)',
} as const;

const families =
  "'Source Serif 4', 'Noto Serif', Georgia, 'Noto Serif CJK SC', 'Source Han Serif SC', 'Songti SC', serif";

/**
 * The look of every figure, but for the colours of its layers. Selectors are plain, since renderers
 * of files know few others. Where a line starts is the same on a page that runs from right to left.
 */
function rulesOf({ colour, font, strong, lit }: Paint): Rule[] {
  return [
    [
      [''],
      {
        font,
        direction: 'ltr',
        'text-anchor': 'middle',
        fill: colour('ink'),
        'fill-rule': 'evenodd',
      },
    ],
    [['text'], { 'unicode-bidi': 'plaintext' }],
    [['.octant-start'], { 'text-anchor': 'start' }],
    [['.octant-end'], { 'text-anchor': 'end' }],
    [['.octant-strong'], { 'font-weight': strong }],
    [['g'], { 'font-weight': strong, fill: lit }],
    [['g.octant-faint', 'g.octant-excluded'], { 'font-weight': '400', fill: colour('quiet') }],
    [['.octant-quiet'], { fill: colour('quiet') }],
    [['.octant-rule', '.octant-stripe', '.octant-face', 'rect'], { stroke: colour('line') }],
    [['.octant-rule'], { fill: 'none' }],
    [['.octant-ground'], { fill: colour('paper') }],
    [['.octant-left'], { opacity: '0.14', fill: '#000' }],
    [['.octant-right'], { opacity: '0.28', fill: '#000' }],
    [['.octant-stripe'], { stroke: colour('excluded'), 'stroke-width': '5' }],
  ];
}

/**
 * The style sheet of figures in a page, on the variables of its theme, but for the colours of the
 * ramp; `figure.css` holds its text.
 */
export function figureCss(): string {
  const strong = '650';
  const rules: Rule[] = [
    ...rulesOf({
      colour: (name) => variables[name],
      font: '14px var(--octant-font)',
      strong,
      // Where a cell wears no colour it takes the ink of its drawing.
      lit: 'var(--octant-text)',
    }),
    [
      ['rect:not([fill])', '.octant-face:not([fill])'],
      { fill: `var(--octant-fill, ${variables.paper})` },
    ],
    [['rect'], { rx: 'var(--octant-radius, 4px)' }],
  ];
  const all = rules.map(([on, declarations]) => pageRule(on.map(below), declarations));
  return `@layer octant {\n${all.join('')}}\n`;
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

/** The style of a figure that is to become pixels; resvg takes long over a whole element's opacity. */
export function pictureCss(): Markup {
  const light = writeRules(fileRules(palette.light));
  return plainMarkup(light.replaceAll('opacity', 'fill-opacity'));
}

function fileRules(scheme: Scheme): Rule[] {
  // Not every renderer knows the weights between those of the faces at hand.
  const strong = '700';
  const font = `14px ${families}`;
  return [
    ...rulesOf({ colour: (name) => scheme[name], font, strong, lit: scheme.ink }),
    [
      [
        '.octant-lit rect',
        '.octant-lit .octant-face',
        '.octant-faint rect',
        '.octant-faint .octant-face',
      ],
      { fill: scheme.paper },
    ],
    ...scheme.ramp.flatMap(({ fill, text }, index): Rule[] => [
      // As specific as the ink of every cell, which it follows.
      [[`g.octant-${index}`], { fill: text }],
      [[`.octant-${index} rect`, `.octant-${index} .octant-face`], { fill }],
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
    ([property, value]) => `    ${property}: ${value};\n`,
  );
  return `  ${selectors.join(',\n  ')} {\n${body.join('')}  }\n`;
}

/** A class with our prefix stands by itself, an element below a figure only. */
function below(selector: string): string {
  return selector.includes('.octant-') ? selector : `.octant ${selector}`.trim();
}
