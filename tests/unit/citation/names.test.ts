import { describe, expect, it } from 'vitest';
import { readNames } from '../../../src/plugin/citation/read/read-names.ts';
import { expectedParts, partsOf, writtenNames } from './names.ts';

const expected = expectedParts();

it('has at least 200 names in 30 languages to read', () => {
  expect(new Set(writtenNames.map(({ name }) => name)).size).toBeGreaterThanOrEqual(200);
  expect(new Set(writtenNames.map(({ language }) => language)).size).toBeGreaterThanOrEqual(30);
  expect(writtenNames.map(({ name }) => name).filter((name) => !(name in expected))).toEqual([]);
});

it.each(writtenNames)('$name ($language) is read as biber reads it', ({ name }) => {
  expect(partsOf(readNames(name).names[0] ?? { literal: '' })).toEqual(expected[name]);
});

it.each(writtenNames)('$name ($language) has accents and letters in one', ({ name }) => {
  const text = partsOf(readNames(name).names[0] ?? { literal: '' }).join(' ');
  expect(text).toBe(text.normalize('NFC'));
  expect(text).not.toMatch(/[ıȷ]\p{M}|[{}\\]/u);
});

describe('an organisation', () => {
  it.each([
    ['{Barnes and Noble}', 'Barnes and Noble'],
    ['{The {\\TeX} Users Group}', 'The TeX Users Group'],
    ["{\\'Ecole Polytechnique}", 'École Polytechnique'],
    ['{{NASA}}', 'NASA'],
    ['{Smith, Wesson, and Partners, Inc.}', 'Smith, Wesson, and Partners, Inc.'],
    ['{国家标准化管理委员会}', '国家标准化管理委员会'],
  ])('is %s, which one pair of braces holds', (written, literal) => {
    expect(readNames(written).names).toEqual([{ literal }]);
  });

  it.each(['{Jean-Luc} {Godard}', '{\\L}ukasz Kaiser', "{\\'E}va Tard{\\'o}s", '{A} and {B} C'])(
    'is not %s',
    (written) => {
      expect(readNames(written).names.at(-1)).toHaveProperty('family');
    },
  );
});

describe('a list', () => {
  it('is parted at "and" in any case, but not within braces or words', () => {
    const { names } = readNames('A. Sand AND {B and C}\n and Orlando, D.');
    expect(names).toEqual([
      { family: 'Sand', given: 'A.' },
      { literal: 'B and C' },
      { family: 'Orlando', given: 'D.' },
    ]);
  });

  it('that ends in "others" is not complete', () => {
    expect(readNames('A. Sand and others')).toEqual({
      names: [{ family: 'Sand', given: 'A.' }],
      more: true,
    });
    expect(readNames('others').more).toBe(false);
  });
});

it('leaves out a command that only steers sorting, as BibTeX styles do', () => {
  const { names } = readNames('{\\relax Ch}ebyshev, Pafnuty L. and hooks, bell');
  expect(names).toEqual([
    { family: 'Chebyshev', given: 'Pafnuty L.' },
    { family: 'hooks', given: 'bell' },
  ]);
});
