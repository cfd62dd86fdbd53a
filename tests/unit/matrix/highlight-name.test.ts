import { localize, readMatrix, renderMatrix, resolveFigure } from 'astro-octant/matrix';
import { describe, expect, it } from 'vitest';
import { environment } from './samples/environment.ts';
import { release } from './samples/release.ts';
import { skill } from './samples/skill.ts';

/** The name of a glyph with a highlight. */
function nameOf(definition: unknown, highlight: unknown, lang = 'en'): string {
  const request = { view: 'glyph', highlight: highlight as 'all' } as const;
  return resolveFigure(localize(readMatrix(definition), lang), request).caption;
}

describe('a glyph without a caption', () => {
  it('is named as its matrix where all cells stand out', () => {
    expect(nameOf(environment, 'all')).toBe('The environment matrix');
  });

  it('is named as the layer or the cell that it points at', () => {
    expect(nameOf(environment, 'layer-2')).toBe('Second layer');
    expect(nameOf(environment, 'layer-2', 'zh')).toBe('第二层');
    expect(nameOf(environment, 'expert')).toBe('Expert-level / superhuman');
    expect(nameOf(environment, 'rlhf', 'zh')).toBe('RLHF');
    expect(nameOf(skill, 'medium-novice')).toBe('Challenge medium, Skill novice');
  });

  it('is named by the levels that its cells share', () => {
    expect(nameOf(environment, { solving: 'hard' })).toBe('Solving hard');
    expect(nameOf(release, { weights: 'yes', code: 'no' }, 'zh')).toBe('权重是，代码否');
  });

  it('is named by each of its cells where nothing else unites them', () => {
    expect(nameOf(environment, ['rlhf', 'expert'])).toBe('RLHF · Expert-level / superhuman');
    expect(nameOf(environment, ['rlhf', 'expert'], 'zh')).toBe('RLHF、专家级别/超出人类级别');
  });

  it('has that name in its picture', () => {
    const svg = renderMatrix(environment, { view: 'glyph', highlight: 'layer-2' });
    expect(svg).toContain('<title>Second layer</title>');
  });
});

it('keeps the caption that a figure is given', () => {
  const model = localize(readMatrix(environment), 'en');
  expect(resolveFigure(model, { view: 'glyph', figure: 'rlhf' }).caption).toBe(
    'RLHF: only generation is hard.',
  );
  expect(resolveFigure(model, { view: 'glyph', caption: 'Mine' }).caption).toBe('Mine');
});
