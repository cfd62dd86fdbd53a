import {
  describe as describeFigure,
  localize,
  readMatrix,
  renderMatrix,
  resolveFigure,
} from 'astro-octant/matrix';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { writeTable } from '../../../src/plugin/matrix/table.ts';
import { anyDefinition } from './definitions.ts';
import { type SvgElement, descendants, parseSvg } from './parsed-svg.ts';
import { type Polygon, overlap, pointsOf } from './polygon.ts';
import { reportRuns } from '../../support/report.ts';

const lang = fc.constantFrom('en', 'zh');
const legend = fc.constantFrom('none' as const, 'excluded' as const, 'layers' as const);
// Hundreds of cells take a while to parse.
vi.setConfig({ testTimeout: 60_000 });
fc.configureGlobal({ numRuns: 50 });

const inputs = {
  grid: fc.tuple(anyDefinition(300), lang, legend),
  lattice: fc.tuple(anyDefinition(64), lang, legend),
  cube: fc.tuple(anyDefinition(8, [2, 2, 2]), lang, legend),
  glyph: fc.tuple(anyDefinition(16), lang, legend),
};
const views = ['grid', 'lattice', 'cube', 'glyph'] as const;
/** A cube and a glyph leave the labels to the legend and to what stands around them. */
const labelled = ['grid', 'lattice'] as const;

/** The groups of cells, without those that are keys of the legend; the legend comes last. */
function cellGroups(svg: SvgElement, count: number): SvgElement[] {
  return descendants(svg)
    .filter(({ name }) => name === 'g')
    .slice(0, count);
}

/** What a cell covers: its box, or all that is seen of an octant. */
function outlineOf({ children }: SvgElement): Polygon {
  const [shape] = children;
  const number = (name: string) => Number(shape?.attributes[name]);
  if (shape?.name !== 'rect') return pointsOf(shape?.attributes['d'] ?? '');
  const [left, top] = [number('x'), number('y')];
  const [right, bottom] = [left + number('width'), top + number('height')];
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

/** What must be seen whole: the box, or the top of an octant, whose sides others may hide. */
function faceOf(group: SvgElement): Polygon {
  const outline = outlineOf(group);
  const [back, right, , , , left] = outline;
  if (!back || !right || !left) return outline;
  return [back, right, [back[0], 2 * right[1] - back[1]], left];
}

describe.each(views)('a %s of any definition', (view) => {
  it('is well-formed, with numbers that are finite', () => {
    reportRuns(
      'matrices in every view',
      fc.check(
        fc.property(inputs[view], ([definition, lang, legend]) => {
          const links = Object.keys(definition.cells).length > 0;
          const svg = renderMatrix(definition, { view, lang, legend, links });
          const numbers = descendants(parseSvg(svg)).flatMap(({ attributes }) => [
            ...['x', 'y', 'width', 'height', 'rx'].flatMap((name) => attributes[name] ?? []),
            ...(attributes['d']
              ?.replaceAll(/[a-z]/gi, ' ')
              .trim()
              .split(/\s+|(?=-)/) ?? []),
          ]);
          expect(numbers.filter((number) => !Number.isFinite(Number(number)))).toEqual([]);
        }),
      ),
    );
  });

  it('draws every cell once, inside the picture, none over another', () => {
    reportRuns(
      'matrices in every view',
      fc.check(
        fc.property(inputs[view], ([definition, lang, legend]) => {
          const svg = parseSvg(renderMatrix(definition, { view, lang, legend, standalone: false }));
          const count = localize(readMatrix(definition)).cells.length;
          const cells = cellGroups(svg, count);
          expect(cells).toHaveLength(count);
          const [left = 0, top = 0, width = 0, height = 0] = (svg.attributes['viewBox'] ?? '')
            .split(' ')
            .map(Number);
          for (const [x, y] of cells.flatMap(outlineOf)) {
            expect(x).toBeGreaterThanOrEqual(left);
            expect(y).toBeGreaterThanOrEqual(top);
            expect(x).toBeLessThanOrEqual(left + width);
            expect(y).toBeLessThanOrEqual(top + height);
          }
          for (const [at, cell] of cells.entries()) {
            const face = faceOf(cell);
            expect(cells.slice(at + 1).some((over) => overlap(face, outlineOf(over)))).toBe(false);
          }
        }),
      ),
    );
  });

  it('has the same bytes again', () => {
    reportRuns(
      'matrices in every view',
      fc.check(
        fc.property(inputs[view], ([definition, lang, legend]) => {
          const draw = () => renderMatrix(structuredClone(definition), { view, lang, legend });
          expect(draw()).toBe(draw());
        }),
      ),
    );
  });

  it('calls a link what is seen in it, and then its layer', () => {
    reportRuns(
      'matrices in every view',
      fc.check(
        fc.property(inputs[view], ([definition, lang, legend]) => {
          const cells = localize(readMatrix(definition), lang).cells.filter(({ href }) => href);
          if (cells.length === 0) return;
          const svg = parseSvg(renderMatrix(definition, { view, lang, legend, links: true }));
          const links = descendants(svg).filter(({ name }) => name === 'a');
          expect(links).toHaveLength(cells.length);
          for (const { children } of links) {
            const [title, cell] = children;
            expect(title?.name).toBe('title');
            const name = wordsOf(title?.text ?? '');
            expect(name).toContain(wordsOf(cell?.text ?? ''));
            const isRanked = definition.layers && !definition.partialLayers;
            if (isRanked && definition.excluded.length === 0) {
              expect(name).toMatch(/ Layer \d+ $/);
            }
          }
        }),
      ),
    );
  });

  it('has no element that a label could have made', () => {
    reportRuns(
      'matrices in every view',
      fc.check(
        fc.property(inputs[view], ([definition, lang, legend]) => {
          const svg = parseSvg(renderMatrix(definition, { view, lang, legend, standalone: false }));
          const names = new Set(descendants(svg).map(({ name }) => name));
          const drawn = ['title', 'desc', 'pattern', 'g', 'rect', 'path', 'text', 'tspan'];
          expect([...names].filter((name) => !drawn.includes(name))).toEqual([]);
        }),
      ),
    );
  });
});

describe.each(labelled)('a %s of any definition', (view) => {
  it('says on each cell what the definition says', () => {
    reportRuns(
      'matrices in every view',
      fc.check(
        fc.property(inputs[view], ([definition, lang]) => {
          const svg = parseSvg(
            renderMatrix(definition, { view, lang, legend: 'none', standalone: false }),
          );
          const labels = localize(readMatrix(definition), lang).cells.map((cell) => cell.label);
          const drawn = descendants(svg)
            .filter(({ name }) => name === 'g')
            .map(({ text }) => bare(text));
          expect(drawn.toSorted()).toEqual(labels.map(bare).toSorted());
        }),
      ),
    );
  });
});

/** The words of a text, each between spaces. */
function wordsOf(text: string): string {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return `${words.map((word) => ` ${word}`).join('')} `;
}

/** A text without white space, which lines take away, and without what XML can't say. */
function bare(text: string): string {
  return text.toWellFormed().replaceAll(/[\s\p{Control}\ufffd-\uffff]/gu, '');
}

it('a table of any definition gives a row the colour of its cell, or none', () => {
  reportRuns(
    'matrices in every view',
    fc.check(
      fc.property(anyDefinition(16), lang, (definition, lang) => {
        const model = localize(readMatrix(definition), lang);
        const table = parseSvg(writeTable(resolveFigure(model)));
        const rows = descendants(table).filter(({ name }) => name === 'tr');
        const colours = rows.slice(1).map(({ attributes }) => attributes['class']);
        expect(colours).toEqual(
          model.cells.map(({ membership, colour }) =>
            membership.kind === 'excluded' || colour === 'paper' ? undefined : `octant-${colour}`,
          ),
        );
      }),
    ),
  );
});

it('picture, table and sentence highlight the same cells', () => {
  reportRuns(
    'matrices in every view',
    fc.check(
      fc.property(anyDefinition(16), fc.nat(), (definition, pick) => {
        const bareDefinition = { ...definition, layers: undefined };
        const model = localize(readMatrix(bareDefinition), 'en');
        const free = model.cells.filter(({ membership }) => membership.kind !== 'excluded');
        const chosen = free[pick % free.length];
        if (!chosen) throw new Error('Some cell is free.');
        const request = { highlight: chosen.id as 'all', legend: 'none' } as const;
        const figure = resolveFigure(model, request);
        const svg = renderMatrix(bareDefinition, request);
        const strong = descendants(parseSvg(svg))
          .filter(({ attributes }) => /^octant-\d/.test(attributes['class'] ?? ''))
          .map(({ text }) => bare(text));
        expect(strong).toEqual([bare(chosen.label)]);
        const table = parseSvg(writeTable(figure));
        const rows = descendants(table).filter(({ name }) => name === 'tr');
        const marked = rows.flatMap((row, index) => (row.text.endsWith('✓') ? index - 1 : []));
        expect(marked).toEqual(free.length > 1 ? [model.cells.indexOf(chosen)] : []);
        const sentence = bare(describeFigure(model, figure.highlight));
        const levels = chosen.levels.map(({ axis, label }) => `${axis.label} ${label}`);
        expect(sentence).toContain(bare(`: ${levels.join(', ')}.`));
      }),
    ),
  );
});
