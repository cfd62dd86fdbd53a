import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { fromAstro } from '../../../src/plugin/blocks/adapters/load-from-astro.ts';
import { placeTags } from '../../../src/plugin/place-tags/place-tags.ts';
import { root } from '../../support/project-copy.ts';
import { runTransform } from '../../support/run-transform.ts';

/** What Astro makes of a page, and what leads back. */
interface Compiled {
  readonly code: string;
  readonly map: { readonly mappings: string; readonly sourcesContent?: string[] };
}

interface Compiler {
  readonly transform: (source: string, options: object) => { code: string; map: string };
}

const fixtures = join(root, 'tests/fixtures/tags');
const odd = readFileSync(join(fixtures, 'odd.astro.txt'), 'utf8');
const compiler = (await import(fromAstro.resolve('@astrojs/compiler-rs'))) as Compiler;

/** As Astro 7 compiles it. */
function compile(source: string): Compiled {
  const options = {
    filename: '/site/src/pages/odd.astro',
    sourcemap: 'both',
    internalURL: 'astro/compiler-runtime',
    resolvePath: (path: string) => path,
  };
  const { code, map } = compiler.transform(source, options);
  return { code, map: JSON.parse(map) as Compiled['map'] };
}

/** As Astro 6 did, whose compiler is none of this project's packages. */
function compiledBefore(): Compiled {
  const text = readFileSync(join(fixtures, 'odd.astro-6.json'), 'utf8');
  const { code, mappings } = JSON.parse(text) as { code: string; mappings: string };
  return { code, map: { mappings, sourcesContent: [odd] } };
}

function place({ code, map }: Compiled, id = '/site/src/pages/odd.astro') {
  const context = {
    parse: (text: string, options: object) => {
      const { program, errors } = parseSync('page.ts', text, options);
      if (errors.length > 0) throw new SyntaxError();
      return program;
    },
    getCombinedSourcemap: () => ({ version: 3, sources: ['odd.astro'], names: [], ...map }),
  };
  return runTransform(placeTags('/site'), code, id, context) as Compiled | undefined;
}

/** The places that are told, each with what stands there in the source. */
function placesOf(compiled: Compiled, source: string): string[] {
  const lines = source.split('\n');
  const told = place(compiled)?.code.matchAll(/"writtenAt": "src\/pages\/odd\.astro:(\d+):(\d+)"/g);
  return [...(told ?? [])].map(([, line, column]) => {
    const text = lines[Number(line) - 1]?.slice(Number(column) - 1);
    return `${line}:${column} ${/^<[\w.]+/.exec(text ?? '')?.[0]}`;
  });
}

const page = (tags: string) =>
  `---\nimport { Matrix } from 'astro-octant/components';\nimport tea from './tea.ts';\n---\n${tags}\n`;

describe.each([
  ['Astro 7', () => compile(odd)],
  ['Astro 6', compiledBefore],
])('of a page that %s has compiled', (_, compiled) => {
  it('tells each tag of a component where it stands, and nothing else that looks like one', () => {
    expect(placesOf(compiled(), odd).toSorted()).toEqual([
      '17:25 <M',
      '17:8 <M',
      '21:19 <M',
      '22:1 <Octant.Figures',
      '22:17 <Explorer',
      '22:44 <Octant.Matrix',
      '24:3 <M',
      '27:22 <M',
      '31:1 <Octant.Citation',
    ]);
  });

  it('leads from each sign to where it was', () => {
    const { code } = compiled();
    const placed = place(compiled()) ?? { code: '', map: compiled().map };
    const map = new SourceMap(placed.map as SourceMap['payload']);
    const lines = code.split('\n');
    const parted = placed.code.split('\n').map((line) => line.split(/("writtenAt": "[^"]*", )/));
    expect(parted.flat().filter((part) => part.startsWith('"writtenAt"'))).toHaveLength(9);
    for (const [row, parts] of parted.entries()) {
      let [made, written] = [0, 0];
      for (const [index, part] of parts.entries()) {
        for (let column = 0; index % 2 === 0 && column < part.length; column++, written++) {
          const entry = map.findEntry(row, made + column);
          expect(entry).toMatchObject({ originalLine: row, originalColumn: written });
        }
        made += part.length;
      }
      expect(written).toBe(lines[row]?.length);
    }
  });
});

it('counts lines and columns as an editor does, where lines end as on Windows', () => {
  const source = page('<p>茶😀</p> <Matrix\n  of={tea} />').replaceAll('\n', '\r\n');
  expect(placesOf(compile(source), source)).toEqual(['5:12 <Matrix']);
});

it('writes the place first, so that what an author spreads comes before it', () => {
  expect(place(compile(page('<Matrix {...tea} />')))?.code).toContain(
    '{"writtenAt": "src/pages/odd.astro:5:1",  ...tea }',
  );
});

const lost = (tags: string): Compiled => ({
  ...compile(page(tags)),
  map: { mappings: '', sourcesContent: [page(tags)] },
});

it('finds the one tag that a map doesn’t know, and tells no place where there are two', () => {
  expect(placesOf(lost('<Matrix />'), page('<Matrix />'))).toEqual(['5:1 <Matrix']);
  const twice = lost('<Matrix /><Matrix />');
  expect(place(twice)).toBeUndefined();
  const said = lost('<!-- <Matrix /> --><Matrix />');
  expect(place(said)).toBeUndefined();
});

it('tells no place by a map that leads elsewhere', () => {
  const { code } = compile(page('<Matrix of={tea} />'));
  const { map } = compile(page('<p>one</p><p>two</p>\n<p>three</p>'));
  expect(place({ code, map })).toBeUndefined();
  expect(place({ code, map: { mappings: map.mappings } })).toBeUndefined();
});

it.each([
  ['a page that imports none', compile('<p>astro-octant/components</p>')],
  ['a page that shows none', compile(page('<p />'))],
  ['what can’t be parsed', { ...compile(page('')), code: "import 'astro-octant/components'; (" }],
])('leaves %s as it is', (_, compiled) => {
  expect(place(compiled)).toBeUndefined();
});

it('leaves any other file as it is', () => {
  expect(place(compile(page('<Matrix />')), '/site/src/pages/odd.mdx')).toBeUndefined();
});
