import { expect, it } from 'vitest';
import { palette } from '../../../../src/plugin/matrix/palette.ts';
import { colours } from '../../../../src/site/config/colours.ts';

it('are those of the figures', () => {
  for (const scheme of ['light', 'dark'] as const) {
    expect(palette[scheme]).toMatchObject(colours[scheme]);
  }
});
