import type { Random } from './random.ts';

const letters = 'abcdefghijkmnpqrstuvwxyz'.split('');
const greek = ['alpha', 'beta', 'gamma', 'delta', 'theta', 'lambda', 'mu', 'pi', 'sigma', 'phi'];
const operators = [' + ', ' - ', ' \\cdot ', ' = ', ' \\le ', ' \\approx '];

/** TeX of one formula, without its dollars: of at most five signs at depth 0, longer the deeper. */
export function formula(depth: number, random: Random): string {
  return depth === 0 ? random.pick(shortForms)(random) : expression(depth, random);
}

const letter = (random: Random) => random.pick(letters);
const digit = (random: Random) => String(random.whole(0, 9));

const shortForms: readonly ((random: Random) => string)[] = [
  letter,
  (random) => `${letter(random)}_${letter(random)}`,
  (random) => `${letter(random)}^${digit(random)}`,
  (random) => `${letter(random)}+${letter(random)}`,
  (random) => `${letter(random)}_${digit(random)}=${digit(random)}`,
  (random) => `${letter(random)}>${digit(random)}`,
];

function atom(random: Random): string {
  const base = random.whole(0, 2) === 0 ? `\\${random.pick(greek)}` : letter(random);
  const ends = ['', `_{${letter(random)}}`, `^{${digit(random)}}`, `_{${letter(random)}+1}`];
  return base + random.pick(ends);
}

type Composition = (part: () => string, random: Random) => string;

const compositions: readonly Composition[] = [
  (part, random) => part() + random.pick(operators) + part(),
  (part, random) => part() + random.pick(operators) + part(),
  (part) => `\\frac{${part()}}{${part()}}`,
  (part) => `\\sqrt{${part()}}`,
  (part) => `\\left( ${part()} \\right)`,
  (part, random) => `\\sum_{${letter(random)}=1}^{n} ${part()}`,
  (part) => `\\log ${part()}`,
  (part, random) => `\\mathbb{E}_{${letter(random)} \\sim p} \\left[ ${part()} \\right]`,
  (part, random) => `\\int_{0}^{${digit(random)}} ${part()} \\, d${letter(random)}`,
  (part) => `\\begin{pmatrix} ${part()} & ${part()} \\\\ ${part()} & ${part()} \\end{pmatrix}`,
];

function expression(depth: number, random: Random): string {
  if (depth === 0) return atom(random);
  const compose = depth > 1 ? random.pick(compositions) : random.pick(compositions.slice(0, 5));
  return compose(() => expression(depth - 1, random), random);
}
