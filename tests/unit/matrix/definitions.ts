import fc from 'fast-check';

/** A definition as JavaScript or JSON gives it, with whatever people put into labels. */
export interface AnyDefinition {
  readonly id: string;
  readonly languages: readonly string[];
  readonly title: Record<string, string>;
  readonly axes: Record<string, { label: object; levels: Record<string, object> }>;
  readonly cells: Record<string, { at: Record<string, string>; label: object; href: string }>;
  readonly excluded: readonly { at: object; label: object; reason: object }[];
  readonly layers: { readonly byRank: string } | Record<string, object> | undefined;
  readonly partialLayers: boolean;
}

const awkward = [
  '<b>&amp;</b>',
  '"quoted" & \'single\'',
  ']]><!--',
  'a\u0000b\u0008c\u001fd\ufffee',
  'lone \ud800 and \udc00',
  'שלום עולם',
  'مرحبا 123',
  '👩‍👩‍👧‍👦 👍🏽 🇨🇳',
  '均简单，且易验证（无例外）',
  '强化学习 RLHF 与 RLVR 的取舍',
  'Donaudampfschifffahrtsgesellschaftskapitän',
  'Expert-level / superhuman',
  '𠮷野家𠮷野家',
  'e\u0301cole',
  'two  spaces\nand a line',
];

const phrase = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
  fc.string({ minLength: 1, maxLength: 60 }),
);

/** Texts in two languages; the number keeps labels apart, which a definition must. */
const texts = fc.record({ en: phrase, zh: phrase });

function numbered(text: Record<string, string>, number: number): Record<string, string> {
  return Object.fromEntries(
    Object.entries(text).map(([language, words]) => [language, `${words} ${number}`]),
  );
}

/** Numbers of levels, one to six of them, that make no more cells than `most`. */
function sizes(most: number): fc.Arbitrary<number[]> {
  return fc.array(fc.integer({ min: 2, max: 7 }), { minLength: 1, maxLength: 6 }).map((all) => {
    const kept: number[] = [];
    let count = 1;
    for (const size of all) {
      if (count * size > most) continue;
      count *= size;
      kept.push(size);
    }
    return kept;
  });
}

/**
 * Definitions of up to `most` cells, some named, some excluded, in layers by rank, in one layer of a part of them, or in none.
 *
 * @param shape levels of each axis, where they matter
 */
export function anyDefinition(
  most: number,
  shape?: readonly number[],
): fc.Arbitrary<AnyDefinition> {
  return fc
    .record({
      sizes: shape ? fc.constant([...shape]) : sizes(most),
      texts: fc.array(texts, { minLength: 12, maxLength: 12 }),
      named: fc.array(fc.nat(), { maxLength: 8 }),
      excluded: fc.boolean(),
      layered: fc.constantFrom('rank', 'part', undefined),
    })
    .map(({ sizes, texts, named, excluded, layered }): AnyDefinition => {
      const text = (at: number) => numbered(texts[at % texts.length] ?? { en: '', zh: '' }, at);
      const count = sizes.reduce((product, size) => product * size, 1);
      const axes = sizes.map((size, axis) => {
        const levels = Array.from(
          { length: size },
          (_, level) => [`l${level}`, text(axis * 7 + level)] as const,
        );
        return [`a${axis}`, { label: text(axis), levels: Object.fromEntries(levels) }];
      });
      const places = [...new Set(named.map((place) => place % count))];
      const cells = places.map((place, at) => [
        `cell-${at}`,
        { at: assignmentOf(place, sizes), label: text(at), href: '#"<a>&' },
      ]);
      return {
        id: 'any',
        languages: ['en', 'zh'],
        title: text(0),
        axes: Object.fromEntries(axes) as AnyDefinition['axes'],
        cells: Object.fromEntries(cells) as AnyDefinition['cells'],
        excluded: excluded ? [{ at: { a0: 'l0' }, label: text(3), reason: text(4) }] : [],
        layers: layered && layersOf(layered, text(5)),
        partialLayers: layered === 'part',
      };
    });
}

function layersOf(kind: 'rank' | 'part', label: object): AnyDefinition['layers'] {
  if (kind === 'rank') return { byRank: 'Layer <{n}>' };
  return { part: { label, cells: [{ a0: 'l1' }], href: '#part' } };
}

function assignmentOf(place: number, sizes: readonly number[]): Record<string, string> {
  let rest = place;
  const levels = sizes.map((size, axis) => {
    const level = rest % size;
    rest = Math.floor(rest / size);
    return [`a${axis}`, `l${level}`];
  });
  return Object.fromEntries(levels) as Record<string, string>;
}
