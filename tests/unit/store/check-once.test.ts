import { expect, it } from 'vitest';
import { checkDefinition, checkEntries } from '../../../src/plugin/store/check-once.ts';
import { use } from '../../../src/plugin/store/checked.ts';
import { fruit } from './project.ts';

const entry = '@misc{note, author = {Wei Liu}, title = {Note}, year = {2025}}\n';

it('checks a definition once, known by its identity', () => {
  const model = use(checkDefinition(fruit));
  expect(use(checkDefinition(fruit, 'fruit.ts'))).toBe(model);
  expect(use(checkDefinition({ ...fruit }))).not.toBe(model);
});

it('checks an entry once, known by its text', () => {
  const again = entry.split('\n').join('\n');
  expect(use(checkEntries(again))).toBe(use(checkEntries(entry)));
});

it.each(['a.bib', 'b.bib'])('names the file at hand, %s, for what is wrong in two', (file) => {
  expect(() => use(checkEntries('@misc{}', file))).toThrow(`${file}: The citation has`);
});

it('throws another error each time, since Astro writes into the one it shows', () => {
  const wrong = checkDefinition({});
  const errors = [1, 2].map(() => {
    try {
      return use(wrong);
    } catch (error) {
      return error;
    }
  });
  expect(errors[0]).toEqual(errors[1]);
  expect(errors[0]).not.toBe(errors[1]);
});

it.each([undefined, null, 7])('refuses %s, which is no definition', (definition) => {
  expect(() => use(checkDefinition(definition, 'a.ts'))).toThrow('a.ts: A matrix has 1 problem');
});
