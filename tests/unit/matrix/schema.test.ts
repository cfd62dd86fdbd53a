import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { renderMatrix } from 'astro-octant/matrix';
import { OctantError } from 'astro-octant/problems';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legends, views } from '../../../src/plugin/matrix/definition.ts';
import cups from '../../fixtures/sites/typed/cups.json' with { type: 'json' };
import { anyDefinition } from './definitions.ts';
import { environment } from './samples/environment.ts';
import { release } from './samples/release.ts';
import { risk } from './samples/risk.ts';
import { skill } from './samples/skill.ts';
import { storage } from './samples/storage.ts';
import { urgency } from './samples/urgency.ts';
import { reportRuns } from '../../support/report.ts';

interface Schema {
  readonly definitions: {
    readonly figure: {
      readonly properties: Readonly<
        Record<'view' | 'legend', { readonly enum: readonly string[] }>
      >;
    };
  };
}

const file = new URL(import.meta.resolve('astro-octant/matrix.schema.json'));
const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;
const matches = new Ajv({ allErrors: true }).compile(schema);

/** A definition as a file of JSON has it. */
function inJson(definition: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(definition)) as Record<string, unknown>;
}

describe('the schema of a definition', () => {
  it.each(
    [environment, release, risk, skill, storage, urgency].map((matrix) => ({
      id: matrix.id,
      matrix,
    })),
  )('takes $id', ({ matrix }) => {
    matches(inJson(matrix));
    expect(matches.errors).toBeNull();
  });

  it('takes any definition that can be drawn', () => {
    reportRuns(
      'definitions beside their schema',
      fc.check(
        fc.property(anyDefinition(64), (definition) => {
          expect(() => renderMatrix(definition)).not.toThrow();
          matches(inJson(definition));
          expect(matches.errors).toBeNull();
        }),
        { numRuns: 50 },
      ),
    );
  });

  it('knows each view and each legend', () => {
    const { view, legend } = schema.definitions.figure.properties;
    expect(view.enum).toEqual(views);
    expect(legend.enum).toEqual(legends);
  });

  it('may be named in the definition itself', () => {
    expect(cups).toHaveProperty('$schema');
    expect(matches(cups)).toBe(true);
    expect(() => renderMatrix(cups)).not.toThrow();
  });
});

const at = { importance: 'low', urgency: 'low' };
const label = 'Label';
const caption = 'Caption';
const levels = { low: 'low', high: 'high' };

const wrong: Readonly<Record<string, object>> = {
  'a key that nothing is called': { titel: 'Title' },
  'an id that no address can hold': { id: 'What to do' },
  'no title': { title: undefined },
  'an empty title': { title: ' ' },
  'a title that is a number': { title: 1 },
  'no language': { languages: [] },
  'a language that is no tag': { languages: ['en', 'Chinese'] },
  'a language twice': { languages: ['en', 'en'] },
  'a text in what is no language': { title: { en: 'Title', zh: '标题', Chinese: '标题' } },
  'no axes': { axes: {} },
  'seven axes': {
    axes: Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => [id, { label: id, levels }]),
    ),
  },
  'an axis without a label': { axes: { risk: { levels } }, cells: {}, layers: {} },
  'an axis of one level': {
    axes: { risk: { label, levels: { low: 'low' } } },
    cells: {},
    layers: {},
  },
  'an axis whose id is in capitals': { axes: { Risk: { label, levels } }, cells: {}, layers: {} },
  'a cell without its levels': { cells: { drop: { label } } },
  'a cell at no level': { cells: { drop: { at: {}, label } } },
  'a cell with a key that nothing is called': { cells: { drop: { at, label, link: '#drop' } } },
  'a cell whose link is a number': { cells: { drop: { at, label, href: 1 } } },
  'exclusions that are no list': { excluded: { at, label, reason: label } },
  'an exclusion without a reason': { excluded: [{ at, label }] },
  'a layer without cells': { layers: { later: { label, cells: [] } } },
  'a layer without a label': { layers: { later: { cells: [at] } } },
  'layers by rank without a number': { layers: { byRank: 'Layer' } },
  'layers by rank and by name': { layers: { byRank: '{n}', later: { label, cells: [at] } } },
  'partial layers that are a word': { partialLayers: 'yes' },
  'a figure without a caption': { figures: { all: {} } },
  'a figure with a view that there is not': { figures: { all: { caption, view: 'tabel' } } },
  'a figure with a legend that there is not': { figures: { all: { caption, legend: 'all' } } },
  'a figure with a number as its highlight': { figures: { all: { caption, highlight: 1 } } },
  'a figure whose columns are a word': { figures: { all: { caption, columns: 'urgency' } } },
  'a figure with a column twice': {
    figures: { all: { caption, columns: ['urgency', 'urgency'] } },
  },
  'a lattice with columns': {
    figures: { all: { caption, view: 'lattice', columns: ['urgency'] } },
  },
  'a table with links': { figures: { all: { caption, view: 'table', links: true } } },
  'a table with steps': { figures: { all: { caption, view: 'table', steps: true } } },
};

describe('the schema of a definition, as the reader does, refuses', () => {
  it.each(Object.entries(wrong))('%s', (_, change) => {
    const definition = inJson({ ...urgency, ...change });
    expect(matches(definition)).toBe(false);
    expect(() => renderMatrix(definition)).toThrow(OctantError);
  });
});
