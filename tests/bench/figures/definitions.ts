/** A matrix of eight cells, in the definition's own form. */
export type Definition = ReturnType<typeof defineSeed>;

/** The texts of one definition, each in no other. */
export type Texts = readonly string[];

const words = ['grain', 'river', 'copper', 'lantern', 'meadow', 'harbour', 'violet', 'ember'];
const places = [0, 1, 2, 3, 5, 7];

/** Texts as long in every definition, so that one template can stand for all of their pictures. */
export function textsOf(seed: number): Texts {
  const digits = (seed + 9 ** 4).toString(9).slice(1);
  const mark = digits.replace(/./g, (digit) => String(Number(digit) + 1));
  return Array.from(
    { length: 18 },
    (_, at) => `${words[at % 8] ?? ''} ${mark}${(at % 9) + 1}${at < 9 ? 1 : 2}`,
  );
}

function defineSeed(seed: number) {
  const texts = textsOf(seed);
  const text = (at: number) => texts[at] ?? '';
  const axis = (at: number) => ({
    label: text(at),
    levels: { low: text(at + 1), high: text(at + 2) },
  });
  const cells = places.map((place, at) => [
    `cell-${place}`,
    {
      at: {
        first: place & 4 ? 'high' : 'low',
        second: place & 2 ? 'high' : 'low',
        third: place & 1 ? 'high' : 'low',
      },
      label: text(10 + at),
    },
  ]);
  return {
    id: 'bench',
    languages: ['en'],
    title: text(0),
    axes: { first: axis(1), second: axis(4), third: axis(7) },
    cells: Object.fromEntries(cells) as Record<string, { at: object; label: string }>,
    excluded: [{ at: { first: 'high', third: 'low' }, label: text(16), reason: text(17) }],
    layers: { byRank: 'Layer {n}' },
  };
}

/** Definitions of eight cells each, no text of one in another. */
export function manyDefinitions(count: number): Definition[] {
  return Array.from({ length: count }, (_, seed) => defineSeed(seed));
}
