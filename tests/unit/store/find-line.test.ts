import { expect, it } from 'vitest';
import { parseSync } from 'vite';
import { findLine } from '../../../src/plugin/store/find-line.ts';

function lineOf(path: string, source: string): number | undefined {
  return findLine(parseSync('fruit.ts', source).program, source, path);
}

const definition = `import { common } from './common';

const levels = {
  easy: 'easy',
  'very-hard': 'very hard',
} as const;
const rest = { title: 'Sizes', id: 'first' };

export default defineMatrix({
  ...rest,
  id: 'size',
  axes: {
    solving: { label: 'Solving', levels },
    common,
  },
  layers: {
    one: {
      cells: [
        'small',
        { solving: 'easy' },
      ],
    },
  },
} satisfies Definition);
`;

it.each([
  [11, 'a property', 'id'],
  [20, 'a property of an element', 'layers.one.cells[1].solving'],
  [19, 'an element', 'layers.one.cells[0]'],
  [5, 'what a constant holds', 'axes.solving.levels.very-hard'],
  [7, 'what is spread', 'title'],
  [14, 'the name of what is imported', 'axes.common.levels.easy'],
  [17, 'the nearest around what is not there', 'layers.one.label'],
  [9, 'the definition around what is not there', 'figures'],
])('finds line %i for %s', (line, _, path) => {
  expect(lineOf(path, definition)).toBe(line);
});

it.each([
  ['a constant', 'const fruit: Fruit = {\n  id: 7,\n};\nexport default fruit;'],
  [
    'a constant that is exported by its name too',
    'export const fruit = {\n  id: 7 };\nexport default fruit;',
  ],
  ['an object alone', 'export default {\n  id: 7 };'],
  ['an object in parentheses', 'export default ({\n  id: 7 });'],
  ['an object of a type', 'export default {\n  id: 7 } as Fruit;'],
])('finds a property of %s', (_, source) => {
  expect(lineOf('id', source)).toBe(2);
});

it('finds nothing in a file that exports nothing by default', () => {
  expect(lineOf('id', 'export const fruit = { id: 7 };')).toBeUndefined();
});
