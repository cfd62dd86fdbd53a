import { describe, expect, it } from 'vitest';
import { askAt, attributesOf, partAttributes } from '../../../src/plugin/components/attributes.ts';
import { OctantError } from '../../../src/plugin/problems.ts';

const names = ['of', 'highlight', 'view', 'legend'];

it.each([
  'id',
  'class',
  'style',
  'title',
  'lang',
  'dir',
  'hidden',
  'tabindex',
  'translate',
  'inert',
  'itemprop',
  'part',
  'slot',
  'popover',
  'role',
  'data-kind',
  'data-astro-cid-x',
  'aria-label',
  'aria-describedby',
  'onclick',
  'class:list',
  'set:html',
  'transition:name',
])('lets %s through to the element', (name) => {
  const { attributes, inputs, problems } = partAttributes({ [name]: 'x' }, 'figure', names);
  expect({ attributes, inputs, problems }).toEqual({
    attributes: { [name]: 'x' },
    inputs: {},
    problems: [],
  });
});

it('takes what belongs to the element alone', () => {
  expect(attributesOf('MatrixExplorer', { action: '/' }, 'form', [])).toEqual({ action: '/' });
  expect(() => attributesOf('Figures', { action: '/' }, 'div', [])).toThrow(/action/);
});

it.each([
  ['hilight', 'highlight'],
  ['Highlight', 'highlight'],
  ['veiw', 'view'],
  ['legends', 'legend'],
  ['tabindx', 'tabindex'],
  ['clas', 'class'],
])('stops at %s and suggests %s', (name, meant) => {
  expect(() => attributesOf('Matrix', { of: {}, [name]: 'x' }, 'figure', names)).toThrow(
    `write "${meant}" instead of "${name}"`,
  );
});

it('names every attribute that means nothing, and what may be written', () => {
  const props = { of: {}, hilight: 'rlhf', captoin: 'x' };
  expect(() => attributesOf('Matrix', props, 'figure', [...names, 'caption']))
    .toThrowErrorMatchingInlineSnapshot(`
    [OctantError: <Matrix> has 2 problems.
    - hilight: nothing is called so here
      Allowed: of, highlight, view, legend, caption, or an attribute of any <figure>
      Hint: write "highlight" instead of "hilight"
    - captoin: nothing is called so here
      Allowed: of, highlight, view, legend, caption, or an attribute of any <figure>
      Hint: write "caption" instead of "captoin"]
  `);
});

it('reads what is misspelt as what it is taken for, so that its own problems show', () => {
  const { inputs } = partAttributes({ hilight: 'rlhf' }, 'figure', names);
  expect(inputs).toEqual({ highlight: 'rlhf' });
});

describe('the place of a tag', () => {
  const writtenAt = 'src/pages/index.astro:4:3';
  const problem = { path: 'of', found: 'nothing', allowed: 'a definition', hint: 'give one' };
  const fail = (file?: string) => () => {
    throw new OctantError('The matrix definition', [problem], file);
  };

  it('is said of what is wrong on it, and goes onto no element', () => {
    expect(attributesOf('Figures', { writtenAt, id: 'a' }, 'div', [])).toEqual({ id: 'a' });
    expect(() => attributesOf('Figures', { writtenAt, idd: 'a' }, 'div', [])).toThrow(
      'src/pages/index.astro:4:3: <Figures> has 1 problem.',
    );
  });

  it('is said of what it asks for, but not of a mistake in a file of its own', () => {
    expect(askAt({ writtenAt }, () => 1)).toBe(1);
    expect(() => askAt({ writtenAt }, fail())).toThrow(`${writtenAt}: The matrix definition`);
    expect(() => askAt({ writtenAt }, fail('tea.ts'))).toThrow('tea.ts: The matrix definition');
    expect(() => askAt({}, fail())).toThrow(/^The matrix definition/);
    const other = () => {
      throw new RangeError('other');
    };
    expect(() => askAt({ writtenAt }, other)).toThrow(RangeError);
  });
});
