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
  const { draw, speak } = readFormulas(structuredClone(shared));
  expect(draw(square)).toBe('<math>x²</math><span>x²</span>');
  expect(speak(square)).toBe('<math>x²</math>');
  expect([draw(root), speak(root)]).toEqual(['<math>√x</math>', '<math>√x</math>']);
  expect(() => draw({ ...square, isDisplay: true })).toThrow('x^2 has not been drawn');
});
