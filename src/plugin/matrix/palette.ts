/** The colours of one scheme, as sRGB hex. */
export interface Scheme {
  readonly paper: string;
  readonly ink: string;
  /** Text that stands back: names of axes, labels of cells that are not highlighted. */
  readonly quiet: string;
  /** Borders and rules. */
  readonly line: string;
  /** Stripes of an excluded cell, quieter than any colour of the ramp. */
  readonly hatch: string;
  /**
   * From amber to red, easiest first: each colour is more vivid than the one before, and farther from
   * paper. The text on each is `ink` or `paper`.
   */
  readonly ramp: readonly RampColour[];
}

export interface RampColour {
  readonly fill: string;
  readonly text: string;
}

/** The number of the strongest colour of the ramp, which runs from 0. */
export const lastColour = 6;

const light = { paper: '#fbfaf6', ink: '#26221c' };
const dark = { paper: '#171512', ink: '#ece6da' };

/**
 * The palette. Text on its ground has a contrast of at least 4.5:1, a border on paper 3:1
 * (https://www.w3.org/TR/WCAG22/#contrast-minimum, #non-text-contrast); a test holds both.
 */
export const palette: Readonly<Record<'light' | 'dark', Scheme>> = {
  light: {
    ...light,
    quiet: '#665f54',
    line: '#8f8676',
    hatch: '#e9e6df',
    ramp: [
      { fill: '#f8dea7', text: light.ink },
      { fill: '#f1cd8e', text: light.ink },
      { fill: '#e9b064', text: light.ink },
      { fill: '#db8a41', text: light.ink },
      { fill: '#b85128', text: light.paper },
      { fill: '#9e321a', text: light.paper },
      { fill: '#7f0607', text: light.paper },
    ],
  },
  dark: {
    ...dark,
    quiet: '#aca392',
    line: '#7f7667',
    hatch: '#2e2b26',
    ramp: [
      { fill: '#4e390e', text: dark.ink },
      { fill: '#67450d', text: dark.ink },
      { fill: '#814f11', text: dark.ink },
      { fill: '#995517', text: dark.ink },
      { fill: '#cb6620', text: dark.paper },
      { fill: '#e66624', text: dark.paper },
      { fill: '#fd6324', text: dark.paper },
    ],
  },
};

/** Every colour of a scheme with its name in style sheets: `ink`, `3` (a fill), `on-3` (its text). */
function coloursOf({ ramp, ...plain }: Scheme): [name: string, colour: string][] {
  const pairs = ramp.flatMap(({ fill, text }, index): [string, string][] => [
    [String(index), fill],
    [`on-${index}`, text],
  ]);
  return [...Object.entries<string>(plain), ...pairs];
}

/** The style sheet that gives a page the palette; `palette.css` holds its text. */
export function paletteCss(): string {
  const dark = Object.fromEntries(coloursOf(palette.dark));
  const lines = coloursOf(palette.light).map(
    ([name, light]) => `  --octant-${name}: light-dark(${light}, ${dark[name]});`,
  );
  return [':root {', ...lines, '}', ''].join('\n');
}
