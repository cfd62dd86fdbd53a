import { readFileSync } from 'node:fs';
import * as plot from '@observablehq/plot';
import { instance } from '@viz-js/viz';
import { parseHTML } from 'linkedom';
import satori from 'satori';
import * as vega from 'vega';
import { type TopLevelSpec, compile } from 'vega-lite';
import type { Definition, Texts } from './definitions.ts';

/** A way to draw a matrix as a grid of labelled, coloured cells. */
export interface Drawer {
  readonly name: string;
  readonly draw: (definition: Definition, texts: Texts) => string | Promise<string>;
}

interface Cell {
  readonly column: string;
  readonly row: string;
  readonly label: string;
  readonly rank: number;
}

const colours = ['#f3e4c4', '#eecf96', '#d98c45', '#9c3820'];

/** The cells as a peer takes them: where each stands, what it says, how dark it is. */
function cellsOf({ axes, cells, excluded }: Definition): Cell[] {
  const named = new Map(Object.entries(cells));
  return Array.from({ length: 8 }, (_, place): Cell => {
    const level = (bit: number) => (place & bit ? 'high' : 'low');
    const { first, second, third } = axes;
    return {
      column: `${first.label} ${first.levels[level(4)]}`,
      row: `${second.label} ${second.levels[level(2)]} ${third.label} ${third.levels[level(1)]}`,
      label: named.get(`cell-${place}`)?.label ?? excluded[0]?.label ?? '',
      rank: (place & 1) + ((place >> 1) & 1) + (place >> 2),
    };
  });
}

const viz = await instance();

function drawWithViz(definition: Definition): string {
  const cells = cellsOf(definition);
  const rows = [...new Set(cells.map((cell) => cell.row))].map((row) => {
    const own = cells.filter((cell) => cell.row === row);
    const data = own.map(({ label, rank }) => `<td bgcolor="${colours[rank] ?? ''}">${label}</td>`);
    return `<tr><td>${row}</td>${data.join('')}</tr>`;
  });
  return viz.renderString(
    `digraph { node [shape=plain]; m [label=<<table>${rows.join('')}</table>>] }`,
    {
      format: 'svg',
    },
  );
}

const { document } = parseHTML('<!doctype html><html><body></body></html>');

function drawWithPlot(definition: Definition): string {
  const cells = cellsOf(definition);
  const place = { x: 'column', y: 'row' } as const;
  const figure = plot.plot({
    document: document as unknown as Document,
    marks: [
      plot.cell(cells, { ...place, fill: (cell: Cell) => colours[cell.rank] ?? '' }),
      plot.text(cells, { ...place, text: 'label' }),
    ],
  });
  return figure.outerHTML;
}

function drawWithVegaLite(definition: Definition): Promise<string> {
  const place = { x: { field: 'column', type: 'nominal' }, y: { field: 'row', type: 'nominal' } };
  const colour = { field: 'rank', type: 'ordinal', legend: null };
  const spec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    data: { values: cellsOf(definition) },
    layer: [
      { mark: 'rect', encoding: { ...place, color: colour } },
      { mark: 'text', encoding: { ...place, text: { field: 'label' } } },
    ],
  } as TopLevelSpec;
  return new vega.View(vega.parse(compile(spec).spec), { renderer: 'none' }).toSVG();
}

const font = readFileSync(
  new URL(
    '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff',
    import.meta.url,
  ),
);

function drawWithSatori(definition: Definition): Promise<string> {
  const boxes = cellsOf(definition).map(({ label, rank }) => ({
    type: 'div',
    props: { style: { width: 150, height: 80, background: colours[rank] }, children: label },
  }));
  const grid = {
    type: 'div',
    props: { style: { display: 'flex', flexWrap: 'wrap', width: 300 }, children: boxes },
  };
  return satori(grid as unknown as Parameters<typeof satori>[0], {
    width: 328,
    height: 400,
    fonts: [{ name: 'Source Serif 4', data: font, weight: 400, style: 'normal' }],
  });
}

export const peers: readonly Drawer[] = [
  { name: '@viz-js/viz', draw: drawWithViz },
  { name: 'Observable Plot, linkedom', draw: drawWithPlot },
  { name: 'Vega-Lite', draw: drawWithVegaLite },
  { name: 'satori', draw: drawWithSatori },
];
