import { expect, it } from 'vitest';
import { writeSign } from '../../../../src/site/formulas/formula-sign.ts';
import { readFormulas, shareFormulas } from '../../../../src/site/formulas/shared-formulas.ts';

const square = { tex: 'x^2', isDisplay: false };
const root = { tex: '\\sqrt{x}', isDisplay: true };
const drawn = (spoken: string, seen: string) => ({ spoken, seen, element: {} as never });

it('gives to another thread what formulas are drawn as', () => {
  const shared = shareFormulas([
    [writeSign(square), drawn('<math>x²</math>', '<span>x²</span>')],
    [writeSign(root), drawn('<math>√x</math>', '')],
  ]);
  const read = readFormulas(structuredClone(shared));
  expect(read(square)).toBe('<math>x²</math><span>x²</span>');
  expect(read(root)).toBe('<math>√x</math>');
  expect(() => read({ ...square, isDisplay: true })).toThrow('x^2 has not been drawn');
});
