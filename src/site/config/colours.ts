/** The colours of the page for what no style sheet reaches; those of the figures, as a test holds. */
export const colours = {
  light: { paper: '#fbfaf6', ink: '#26221c', quiet: '#665f54' },
  dark: { paper: '#171512', ink: '#ece6da', quiet: '#aca392' },
} as const;
