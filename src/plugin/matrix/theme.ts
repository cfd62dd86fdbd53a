/**
 * The style sheet that takes the other colours of a page from its own ink, and its scheme from the
 * marks by which sites say it; `theme.css` holds its text.
 */
export const themeCss = `@layer octant {
  :root {
    --octant-quiet: color-mix(in srgb, var(--octant-ink, currentcolor) 80%, #0000);
    --octant-line: color-mix(in srgb, var(--octant-ink, currentcolor) 55%, #0000);
    --octant-font:
      'Source Serif 4', 'Noto Serif', Georgia, 'Noto Serif CJK SC', 'Source Han Serif SC',
      'Songti SC', serif;
  }
  /* The marks by which sites say which of their schemes is on; without one the scheme in force does. */
  :where(.light, [data-theme='light']) {
    --octant-scheme: light;
  }
  :where(.dark, [data-theme='dark']) {
    --octant-scheme: dark;
  }
  .octant,
  .octant-figure {
    color-scheme: var(--octant-scheme);
  }
}
`;
