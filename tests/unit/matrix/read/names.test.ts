import { readMatrix } from 'astro-octant/matrix';
import { describe, expect, it } from 'vitest';
import { report } from '../../../support/report.ts';
import { base, check, messageOf } from './messages.ts';

type Parts = Readonly<Record<string, unknown>>;

/** Axes by the names of their levels: `{ a: 'x y-z' }`. */
function axesOf(written: Readonly<Record<string, string>>): Parts {
  const axes = Object.entries(written).map(([id, names]) => {
    const levels = names.split(' ').map((name) => [name, `level ${name}`]);
    return [id, { label: `axis ${id}`, levels: Object.fromEntries(levels) as object }];
  });
  return Object.fromEntries(axes) as Parts;
}

function problemsOf(axes: Parts, parts: Parts = {}): string {
  return messageOf(() =>
    readMatrix({ id: 'm', languages: ['en'], title: 'M', axes, ...parts }, 'm.ts'),
  );
}

const bases = [
  { a: 'l1 l2', b: 'l1 l2' },
  { a: 'low high', b: 'low high', c: 'no yes' },
  { a: 'x y z' },
  { a: 'i ii iii', b: 'one two' },
  { a: 'very-low low', b: 'cheap dear' },
];
const twoOfEach = bases.flatMap((written) => {
  const axes = axesOf(written);
  const ids = Object.keys(written);
  const first = ids.map((id) => written[id as 'a'].split(' ')[0] ?? '');
  const last = ids.map((id) => written[id as 'a'].split(' ').at(-1) ?? '');
  const at = (levels: readonly string[]): Parts =>
    Object.fromEntries(ids.map((id, index) => [id, levels[index]]));
  const cell = (levels: readonly string[], label: string) => ({ at: at(levels), label });
  const named = { lemon: cell(first, 'Lemon') };
  const layer = { label: 'A', cells: [at(last)] };
  const name = first.join('-');
  return [
    { name, axes, cells: { [name]: cell(last, 'Other') } },
    { name, axes, cells: { ...named, [name]: cell(last, 'Other') } },
    { name, axes, cells: {}, layers: { [name]: layer }, partialLayers: true },
    { name, axes, cells: named, layers: { [name]: layer }, partialLayers: true },
    { name: 'all', axes, cells: { all: cell(last, 'Other') } },
  ];
});

const joined: Readonly<Record<string, string>>[] = [
  { a: 'x x-y', b: 'y-z z' },
  { a: 'x x-y', b: 'z y-z w' },
  { a: 'q x x-y', b: 'y-z z' },
  { a: 'x x-y', b: 'y-z z', c: 'low high' },
  { c: 'low high', a: 'x x-y', b: 'y-z z' },
  { a: 'x x-y', b: 'y-n1 n1' },
  { a: 'low low-cost', b: 'cost-high high' },
  { a: 'non non-self', b: 'self-run run' },
  { a: 'a a-b', b: 'b c', c: 'b-d d', d: 'c d' },
  { a: 'x x-m', m: 'm n', b: 'm-z z' },
  { a: 'x x-y-z', b: 'y-z-w w' },
  { a: 'x-a x', b: 'b a-b' },
  { a: 'n1 n1-b', b: 'b-c c' },
  { a: 'easy easy-to', b: 'to-do do' },
  { a: 'a-b a', b: 'c b-c' },
  { a: 'v1 v1-pre', b: 'pre-beta beta' },
  { a: 'pre pre-train', b: 'train-ed ed' },
  { a: 'one one-two', b: 'three two-three', c: 'four five', d: 'six seven' },
  { d: 'six seven', c: 'four five', a: 'one one-two', b: 'three two-three' },
  { a: 'x x-y', b: 'y-z z', c: 'p p-q', d: 'q-r r' },
];

describe('a name', () => {
  it('means one thing in a highlight', () => {
    report('names with two readings', twoOfEach, ({ name, axes, ...parts }) => {
      const message = problemsOf(axes, parts);
      expect(message).toMatch(
        new RegExp(`"${name}" can be read as this (cell|layer) and as (the cell at \\{|all cells)`),
      );
      expect(message).toMatch(/^m\.ts: [^]* 1 problem\.[^]*Allowed: [^]*Hint: /);
    });
  });

  it('may be that of a cell at just these levels', () => {
    const at = { size: 'small', taste: 'sour' };
    expect(check({ cells: { 'small-sour': { at, label: 'Lemon' } } })).toBe('no error');
    expect(problemsOf(axesOf({ a: 'all some', b: 'x y' }))).toBe('no error');
  });
});

describe('levels', () => {
  it('give one cell a name of its own, joined by hyphens', () => {
    report('levels with two readings', joined, (written) => {
      const message = problemsOf(axesOf(written));
      expect(message).toMatch(/" can be read as \{ [^}]+ \} and as \{ [^}]+ \}\n {2}Allowed: /);
      expect(message).toMatch(/^m\.ts: /);
    });
  });

  it('are told with both readings, once where other axes only repeat them', () => {
    expect(problemsOf(axesOf({ c: 'low high', a: 'x x-y', b: 'y-z z' }))).toMatchInlineSnapshot(`
      "m.ts: The matrix "m" has 1 problem.
      - axes.a.levels.x-y: "x-y-z" can be read as { a: 'x', b: 'y-z' } and as { a: 'x-y', b: 'z' }
        Allowed: levels whose names, joined by hyphens, mean one cell
        Hint: give the level another name"
    `);
    expect(problemsOf(axesOf({ a: 'all some' }))).toMatchInlineSnapshot(`
      "m.ts: The matrix "m" has 1 problem.
      - axes.a.levels.all: "all" can be read as this level and as all cells
        Allowed: levels whose names, joined by hyphens, mean one cell
        Hint: give the level another name"
    `);
  });

  it('may hold hyphens where nothing else reads so', () => {
    expect(problemsOf(axesOf({ a: 'x x-y', b: 'y z' }))).toBe('no error');
    expect(problemsOf(axesOf({ a: 'very-low low', b: 'very-low low' }))).toBe('no error');
  });
});

const sameLanguage = [
  'en EN,En,eN',
  'zh ZH,Zh,cmn',
  'zh-Hant zh-hant,ZH-HANT,zh-hAnt',
  'pt-BR pt-br,PT-BR,pt-Br',
  'he iw,HE,IW',
  'id in,ID',
  'zh-Hans-CN zh-hans-cn,ZH-Hans-cn',
  'sr-Latn sh,SR-latn',
  'yi ji,YI',
].flatMap((line) => {
  const [first = '', others = ''] = line.split(' ');
  return others.split(',').map((other) => [first, other] as const);
});

it('a language stands once, however its tag is spelt', () => {
  report('languages twice', sameLanguage, ([first, other]) => {
    const message = messageOf(() =>
      readMatrix({ ...base, title: 'Fruit', languages: [first, other] }, 'fruit.ts'),
    );
    expect(message).toContain(
      `- languages[1]: "${other}" is the same language as "${first}"\n  Allowed: `,
    );
  });
  expect(check({ languages: ['en', 'zh', 'zh-TW', 'zh-Hans'], title: 'Fruit' })).not.toContain(
    'languages[',
  );
});
