import { expect, it } from 'vitest';
import { type Profile, sumProfiles, tabulate } from '../../bench/build/sum-profile.ts';

const second = 1e6;

/** A profile of a chain of calls for each sample, from the outermost: the name of a function, or a file. */
function profileOf(
  ...samples: readonly (readonly [seconds: number, ...calls: string[]])[]
): Profile {
  const nodes: {
    id: number;
    callFrame: Profile['nodes'][number]['callFrame'];
    children: number[];
  }[] = [{ id: 0, callFrame: { functionName: '(root)', url: '' }, children: [] }];
  const last = samples.map(([, ...calls]) => {
    let above = nodes[0];
    for (const call of calls) {
      const id = nodes.length;
      const callFrame = call.includes('/')
        ? { functionName: 'run', url: call }
        : { functionName: call, url: '' };
      const node = { id, callFrame, children: [] };
      above?.children.push(id);
      nodes.push(node);
      above = node;
    }
    return above?.id ?? 0;
  });
  return { nodes, samples: last, timeDeltas: samples.map(([seconds]) => seconds * second) };
}

it('sums by package and by folder of the site, and leaves out what waits', () => {
  const main = profileOf(
    [
      1,
      'file:///site/node_modules/astro/dist/build.js',
      'file:///site/node_modules/katex/katex.mjs',
    ],
    [2, 'file:///site/node_modules/@astrojs/mdx/dist/index.js'],
    [3, 'file:///site/src/site/formulas/draw.ts', 'file:///site/src/plugin/blocks/tree.ts'],
    [4, '(idle)'],
    [5, '(garbage collector)'],
    [6, 'file:///site/dist/.prerender/chunks/page.mjs'],
  );
  const other = profileOf([7, 'file:///a/node_modules/b/node_modules/katex/katex.mjs']);
  expect(Object.fromEntries(sumProfiles([main, other]))).toEqual({
    katex: 8,
    '@astrojs/mdx': 2,
    'src/plugin/blocks': 3,
    'garbage collection': 5,
    'the pages, bundled': 6,
  });
});

it('counts what Node and WebAssembly do for their caller', () => {
  const profile = profileOf(
    [
      1,
      'file:///site/node_modules/@shikijs/core/index.mjs',
      'wasm://wasm/001c7aca',
      'wasm-function[1]',
    ],
    [2, 'file:///site/src/site/cache/disk-cache.ts', 'node:fs/promises', 'open'],
    [3, 'node:internal/modules'],
    [5, 'file:///site/node_modules/hast-util-raw/lib/index.js'],
    [4, '(program)'],
  );
  expect(Object.fromEntries(sumProfiles([profile]))).toEqual({
    '@shikijs/*': 1,
    'hast-util*': 5,
    'src/site/cache': 2,
    Node: 3,
    'native code': 4,
  });
});

it('tabulates the longest first, with what is left in one row', () => {
  const cold = new Map([
    ['a', 1],
    ['b', 6],
    ['c', 2],
    ['d', 1],
  ]);
  const warm = new Map([
    ['b', 1.234],
    ['e', 2],
  ]);
  expect(tabulate(cold, warm, 2)).toEqual({
    b: { cold: 6, share: '60 %', warm: 1.23 },
    c: { cold: 2, share: '20 %', warm: 0 },
    '3 others': { cold: 2, share: '20 %', warm: 2 },
    'in all': { cold: 10, share: '100 %', warm: 3.23 },
  });
  expect(Object.keys(tabulate(cold, warm, 9))).toEqual(['b', 'c', 'a', 'd', 'e', 'in all']);
});
