import { describe, expect, it } from 'vitest';
import { environment as definition } from '../matrix/samples/environment.ts';
import { figureFile, filesOf } from '../../../src/plugin/figures/address.ts';
import { localize, readMatrix, resolveFigure } from '../../../src/plugin/matrix/index.ts';

const model = localize(readMatrix(definition), 'zh-CN');
const formats = ['svg', 'png'] as const;
const rlhf = resolveFigure(model, { figure: 'rlhf' });

describe('the files of a figure', () => {
  it('are named after matrix, figure and language', () => {
    expect(figureFile(rlhf, 'svg')).toBe('figures/env-matrix/rlhf.zh.svg');
  });

  it.each(['/', '/repo', '/repo/'])('are found under the base path %s', (base) => {
    const [svg, png] = filesOf(rlhf, base, formats);
    const start = base === '/' ? '' : '/repo';
    expect(svg).toEqual({ format: 'svg', href: `${start}/figures/env-matrix/rlhf.zh.svg` });
    expect(png).toEqual({ format: 'png', href: `${start}/figures/env-matrix/rlhf.zh.png` });
  });

  it('keep to the declared drawing, whatever caption and id a page gives it', () => {
    const renamed = resolveFigure(model, { figure: 'rlhf', caption: 'Another caption' });
    expect(filesOf(renamed, '/', formats)).toHaveLength(2);
  });

  it.each([
    ['is not declared', { highlight: 'rlhf', id: 'own' }],
    ['is drawn in another view', { figure: 'rlhf', view: 'lattice' }],
    ['highlights something else', { figure: 'rlhf', highlight: 'rlvr' }],
  ] as const)('are none where the figure %s', (_, request) => {
    expect(filesOf(resolveFigure(model, request), '/', formats)).toEqual([]);
  });

  it('are none of a table, which is not drawn', () => {
    const figures = { listed: { view: 'table', caption: 'Every way, in words' } } as const;
    const table = localize(readMatrix({ ...definition, figures }), 'en');
    expect(filesOf(resolveFigure(table, { figure: 'listed' }), '/', formats)).toEqual([]);
  });

  it('are none where the site serves no files of its matrix', () => {
    expect(filesOf(rlhf, '/', [])).toEqual([]);
  });
});
