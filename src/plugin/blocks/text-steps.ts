/** What is done to the text of a page, beside drawing the figures that it asks for. */
export interface TextSteps {
  /** Figures and formulas bear their numbers, and `<Ref>` becomes a link that says one. */
  readonly numbers: boolean;
  /** Headings get the ids that stand behind them, and former ids and `#more` become anchors. */
  readonly ids: boolean;
  /** Each heading of the second level is wrapped into a section with what follows it. */
  readonly sections: boolean;
  /** Each block gets the id that it shares with its translation. */
  readonly blocks: boolean;
}

export const stepNames = ['numbers', 'ids', 'sections', 'blocks'] as const;

/** What a site asks for: all or nothing, or some of it. */
export type AskedSteps = boolean | Partial<TextSteps>;

/** What is done to a text: what the site asks for, and all of the rest if the text is a post. */
export function stepsFor(asked: AskedSteps | undefined, isPost: boolean): TextSteps {
  const named = typeof asked === 'object' ? asked : {};
  const usual = typeof asked === 'boolean' ? asked : isPost;
  const { numbers = usual, ids = usual, sections = usual, blocks = usual } = named;
  return { numbers, ids, sections, blocks };
}
