import { defineMatrix } from 'astro-octant/matrix';

const values = {
  false: { en: 'false', zh: '假' },
  neither: { en: 'neither', zh: '皆非' },
  both: { en: 'both', zh: '皆是' },
  true: { en: 'true', zh: '真' },
} as const;

type Value = keyof typeof values;

/** The greatest lower bound, where `neither` and `both` stand side by side between false and true. */
function and(a: Value, b: Value): Value {
  if (a === b || b === 'true') return a;
  return a === 'true' ? b : 'false';
}

const names = Object.keys(values) as Value[];
const cells = names.flatMap((a) =>
  names.map((b) => [`${a}-and-${b}`, { at: { a, b }, label: values[and(a, b)] }] as const),
);

export default defineMatrix({
  id: 'belnap',
  languages: ['en', 'zh'],
  title: { en: 'A and B, with four values', zh: '四值逻辑的“A 且 B”' },
  axes: {
    a: { label: 'A', levels: values },
    b: { label: 'B', levels: values },
  },
  cells: Object.fromEntries(cells),
});
