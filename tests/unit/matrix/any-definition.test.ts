import { describe as describeFigure, readModel, renderMatrix } from 'astro-octant/matrix';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { localize } from '../../../src/plugin/matrix/localize.ts';
import { writeTable } from '../../../src/plugin/matrix/table.ts';
import { anyDefinition } from './definitions.ts';
import { type SvgElement, descendants, parseSvg } from './parsed-svg.ts';

const lang = fc.constantFrom('en', 'zh');
const legend = fc.constantFrom('none' as const, 'excluded' as const, 'layers' as const);
const grids = fc.tuple(anyDefinition(300), lang, legend);
const lattices = fc.tuple(anyDefinition(32), lang, legend);
// Hundreds of cells take a while to parse.
vi.setConfig({ testTimeout: 60_000 });
fc.configureGlobal({ numRuns: 50 });

const views = ['grid', 'lattice'] as const;
const inputs = { grid: grids, lattice: lattices };

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxOf({ attributes }: SvgElement): Box {
  const number = (name: string) => Number(attributes[name]);
  return { x: number('x'), y: number('y'), width: number('width'), height: number('height') };
}

function overlap(a: Box, b: Box): boolean {
  const across = a.x < b.x + b.width && b.x < a.x + a.width;
  return across && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The groups of cells, without those that are keys of the legend; the legend comes last. */
function cellBoxes(svg: SvgElement, count: number): Box[] {
  const groups = descendants(svg).filter(({ name }) => name === 'g');
  return groups.slice(0, count).map((group) => {
    const box = group.children.find(({ name }) => name === 'rect');
    if (!box) throw new Error('A cell has no box.');
    return boxOf(box);
  });
}

describe.each(views)('a %s of any definition', (view) => {
  it('is well-formed, with numbers that are finite', () => {
    fc.assert(
      fc.property(inputs[view], ([definition, lang, legend]) => {
        const svg = renderMatrix(definition, { view, lang, legend, links: true });
        const numbers = descendants(parseSvg(svg)).flatMap(({ attributes }) => [
          ...['x', 'y', 'width', 'height', 'rx'].flatMap((name) => attributes[name] ?? []),
          ...(attributes['d']
            ?.replaceAll(/[a-z]/gi, ' ')
            .trim()
            .split(/\s+|(?=-)/) ?? []),
        ]);
        expect(numbers.filter((number) => !Number.isFinite(Number(number)))).toEqual([]);
      }),
    );
  });

  it('draws every cell once, inside the picture, none over another', () => {
    fc.assert(
      fc.property(inputs[view], ([definition, lang, legend]) => {
        const svg = parseSvg(renderMatrix(definition, { view, lang, legend }));
        const count = readModel(definition).cells.length;
        const boxes = cellBoxes(svg, count);
        expect(boxes).toHaveLength(count);
        const [left = 0, top = 0, width = 0, height = 0] = (svg.attributes['viewBox'] ?? '')
          .split(' ')
          .map(Number);
        for (const [at, box] of boxes.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(left);
          expect(box.y).toBeGreaterThanOrEqual(top);
          expect(box.x + box.width).toBeLessThanOrEqual(left + width);
          expect(box.y + box.height).toBeLessThanOrEqual(top + height);
          expect(boxes.slice(at + 1).some((other) => overlap(box, other))).toBe(false);
        }
      }),
    );
  });

  it('has the same bytes again', () => {
    fc.assert(
      fc.property(inputs[view], ([definition, lang, legend]) => {
        const draw = () => renderMatrix(structuredClone(definition), { view, lang, legend });
        expect(draw()).toBe(draw());
      }),
    );
  });

  it('says in its texts what the definition says, and nothing as markup', () => {
    fc.assert(
      fc.property(inputs[view], ([definition, lang]) => {
        const svg = parseSvg(renderMatrix(definition, { view, lang, legend: 'none' }));
        const labels = localize(readModel(definition), lang).cells.map((cell) => cell.label);
        const drawn = descendants(svg)
          .filter(({ name }) => name === 'g')
          .map(({ text }) => bare(text));
        expect(drawn.toSorted()).toEqual(labels.map(bare).toSorted());
        const names = new Set(descendants(svg).map(({ name }) => name));
        for (const name of names) {
          expect(['title', 'desc', 'pattern', 'g', 'rect', 'path', 'text', 'tspan']).toContain(
            name,
          );
        }
      }),
    );
  });
});

/** A text without white space, which lines take away, and without what XML can't say. */
function bare(text: string): string {
  return text.toWellFormed().replaceAll(/[\s\p{Control}\ufffd-\uffff]/gu, '');
}

it('picture, table and sentence highlight the same cells', () => {
  const words = { cell: 'Cell', layer: 'Layer', highlighted: 'Highlighted' };
  fc.assert(
    fc.property(anyDefinition(16), fc.nat(), (definition, pick) => {
      const model = readModel({ ...definition, layers: undefined });
      const free = model.cells.filter((cell) => !cell.exclusion);
      const chosen = free[pick % free.length];
      const figure = { highlight: new Set([model.cells.findIndex((cell) => cell === chosen)]) };
      const svg = renderMatrix(
        { ...definition, layers: undefined },
        { highlight: chosen?.id as 'all', legend: 'none' },
      );
      const strong = descendants(parseSvg(svg))
        .filter(({ attributes }) => /^s\d/.test(attributes['class'] ?? ''))
        .map(({ text }) => bare(text));
      expect(strong).toEqual([bare(chosen?.label['en'] ?? '')]);
      const table = parseSvg(writeTable(localize(model, 'en'), figure, words));
      const rows = descendants(table).filter(({ name }) => name === 'tr');
      const marked = rows.flatMap((row, at) => (row.text.endsWith('✓') ? at - 1 : []));
      expect(marked).toEqual(free.length > 1 ? [...figure.highlight] : []);
      const sentence = bare(describeFigure(model, figure.highlight, 'en'));
      const levels = model.axes.map((axis, at) => [
        axis.label['en'],
        axis.levels[chosen?.position[at] ?? 0]?.label['en'],
      ]);
      expect(sentence).toContain(bare(`: ${levels.map((pair) => pair.join(' ')).join(', ')}.`));
    }),
  );
});
