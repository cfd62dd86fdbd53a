import { describe, expect, it } from 'vitest';
import { palette, paletteCss } from '../../../src/plugin/matrix/palette.ts';

/** Relative luminance (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(['light', 'dark'] as const)('the %s palette', (name) => {
  const scheme = palette[name];

  it('has text that reads on paper and on the stripes of excluded cells', () => {
    for (const text of [scheme.ink, scheme.quiet]) {
      for (const ground of [scheme.paper, scheme.shade, scheme.hatch]) {
        expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it.each(scheme.ramp.map(({ fill, text }) => [text, fill]))(
    'has %s that reads on %s',
    (text, fill) => {
      expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('has borders that stand out from paper', () => {
    expect(contrast(scheme.line, scheme.paper)).toBeGreaterThanOrEqual(3);
  });

  it('deepens from step to step, away from paper', () => {
    const away = scheme.ramp.map(({ fill }) => contrast(fill, scheme.paper));
    expect(away).toEqual(away.toSorted((a, b) => a - b));
    expect(new Set(away).size).toBe(away.length);
  });
});

it('is the text of palette.css', async () => {
  await expect(paletteCss()).toMatchFileSnapshot('../../../src/plugin/matrix/palette.css');
});
