import { expect, it } from 'vitest';
import { missingMatrix } from '../../../src/plugin/store/missing-matrix.ts';

it('names the nearest matrix', () => {
  expect(missingMatrix('kettel', ['kettle'])).toEqual({
    path: 'matrix',
    found: 'no definition of the content has the id "kettel"',
    allowed: 'kettle',
    hint: 'write "kettle" instead of "kettel"',
  });
});

it('says how to make one where there is none', () => {
  expect(missingMatrix('kettle', [])).toMatchObject({
    allowed: 'none',
    hint: 'define the first matrix, such as content/matrices/my-matrix.ts, or ask for none',
  });
});
