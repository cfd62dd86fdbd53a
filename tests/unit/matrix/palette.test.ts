import { describe, expect, it } from 'vitest';
import { palette, paletteCss } from '../../../src/plugin/matrix/palette.ts';
import { chroma, contrast, distance } from './colour.ts';

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

it('measures chroma and distance as OKLCH does', () => {
  expect(chroma('#808080')).toBeCloseTo(0);
  expect(chroma('#ff0000')).toBeCloseTo(0.2577, 3);
  expect(distance('#000000', '#ffffff')).toBeCloseTo(1);
});

describe.each(['light', 'dark'] as const)('the %s palette', (name) => {
  const scheme = palette[name];

  it('has text that reads on paper and on the stripes of excluded cells', () => {
    for (const text of [scheme.ink, scheme.quiet]) {
      for (const ground of [scheme.paper, scheme.excluded]) {
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

  it('is stronger from step to step: farther from paper, and more vivid', () => {
    for (const [index, { fill }] of scheme.ramp.entries()) {
      const before = scheme.ramp[index - 1]?.fill ?? scheme.paper;
      const away = distance(fill, scheme.paper) - distance(before, scheme.paper);
      expect(away, `${fill} after ${before}`).toBeGreaterThan(0.03);
      expect(chroma(fill) - chroma(before), `${fill} after ${before}`).toBeGreaterThan(0.001);
    }
  });

  it('has no grey but for excluded cells, whose stripes are quieter than any colour', () => {
    const [easiest] = scheme.ramp.map(({ fill }) => fill);
    expect(chroma(scheme.excluded)).toBeLessThan(0.02);
    expect(chroma(easiest ?? '')).toBeGreaterThan(0.06);
    expect(distance(scheme.excluded, scheme.paper)).toBeLessThan(
      0.6 * distance(easiest ?? '', scheme.paper),
    );
  });
});

it('is the text of palette.css', async () => {
  await expect(paletteCss()).toMatchFileSnapshot('../../../src/plugin/matrix/palette.css');
});
