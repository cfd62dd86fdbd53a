import { expect, it } from 'vitest';
import { readNumbers } from '../../../src/plugin/parity/numbers.ts';

it.each([
  ['1,000 of 2.5', ['2.5', '1000']],
  ['１０００个，２．５', ['2.5', '1000']],
  ['١٬٠٠٠ من ٢٫٥', ['2.5', '1000']],
  ['2,5 Prozent', ['2.5']],
  ['1,000,000', ['1000000']],
  ['two years', []],
  ['on July 17, 2025.', ['17', '2025']],
])('reads the numbers of %s', (text, numbers) => {
  expect(readNumbers(text)).toEqual(numbers);
});
