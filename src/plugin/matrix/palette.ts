/** The colours of one scheme, as sRGB hex. */
export interface Scheme {
  readonly paper: string;
  readonly ink: string;
  /** Text that stands back: names of axes, labels of cells that are not highlighted. */
  readonly quiet: string;
  /** Borders and rules. */
  readonly line: string;
  /** Ground and stripes of an excluded cell. */
  readonly shade: string;
  readonly hatch: string;
  /** One hue that deepens, easiest first; the text on each is `ink` or `paper`. */
  readonly ramp: readonly RampColour[];
}

export interface RampColour {
  readonly fill: string;
  readonly text: string;
}

/** The number of the deepest colour of the ramp, which runs from 0. */
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
    shade: '#f0eee9',
    hatch: '#dedbd4',
    ramp: [
      { fill: '#f3e4c4', text: light.ink },
      { fill: '#eecf96', text: light.ink },
      { fill: '#e6b168', text: light.ink },
      { fill: '#d98c45', text: light.ink },
      { fill: '#b5512a', text: light.paper },
      { fill: '#9c3820', text: light.paper },
      { fill: '#741b17', text: light.paper },
    ],
  },
  dark: {
    ...dark,
    quiet: '#aca392',
    line: '#7f7667',
    shade: '#262420',
    hatch: '#3d3a34',
    ramp: [
      { fill: '#3d3526', text: dark.ink },
      { fill: '#574529', text: dark.ink },
      { fill: '#73542a', text: dark.ink },
      { fill: '#87562a', text: dark.ink },
      { fill: '#c27336', text: dark.paper },
      { fill: '#da8344', text: dark.paper },
      { fill: '#f7a267', text: dark.paper },
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
