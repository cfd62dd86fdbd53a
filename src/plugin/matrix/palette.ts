import { itemAt } from './space.ts';

/** The colours of one scheme, as sRGB hex. */
export interface Scheme {
  readonly paper: string;
  readonly ink: string;
  /** Text that stands back: names of axes, labels of cells that are not highlighted. */
  readonly quiet: string;
  /** Borders and rules. */
  readonly line: string;
  /** Stripes of an excluded cell, quieter than any colour of the ramp. */
  readonly excluded: string;
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
    excluded: '#e9e6df',
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
    excluded: '#2e2b26',
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

/**
 * The style sheet of the colours of the ramp; `palette.css` holds its text. Whatever belongs to a
 * layer can wear its colour: a cell, a table's row, a heading. The other colours of a page are made
 * from its own ink, by `theme.css`.
 */
export function paletteCss(): string {
  const rules = palette.light.ramp.map((light, index) => {
    const dark = itemAt(palette.dark.ramp, index);
    return `  .octant-${index} {
    --octant-fill: var(--octant-${index}, light-dark(${light.fill}, ${dark.fill}));
    --octant-text: var(--octant-on-${index}, light-dark(${light.text}, ${dark.text}));
  }
`;
  });
  return `@layer octant {\n${rules.join('')}}\n`;
}
