import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { environment } from '../matrix/samples/environment.ts';
import { openCache } from '../../../src/plugin/disk-cache.ts';
import { drawAhead, picturesOf } from '../../../src/plugin/figures/draw-ahead.ts';
import { type KeptPngs, drawKept, versionOf } from '../../../src/plugin/figures/kept-pngs.ts';
import { findPngTools } from '../../../src/plugin/figures/png.ts';
import {
  declaredFigures,
  drawPicture,
  localize,
  readMatrix,
} from '../../../src/plugin/matrix/index.ts';
import type { MatrixFile } from '../../../src/plugin/store/read-matrices.ts';

const tools = findPngTools(new URL('../../../', import.meta.url));
if (!tools) throw new Error('The tests take the packages that draw pictures');
const caption = { en: 'A figure', zh: '图' };
const definition = {
  ...environment,
  figures: {
    rlhf: { caption, highlight: 'rlhf' },
    all: { caption },
    words: { caption, view: 'table' },
  },
};
const matrix = readMatrix(definition);
const file: MatrixFile = {
  file: 'content/matrices/environment.ts',
  id: matrix.id,
  exports: { default: definition },
  checked: { value: matrix },
};
const [rlhf = '', all = ''] = declaredFigures(localize(matrix, 'en')).map(drawPicture);
const wrong: MatrixFile = {
  ...file,
  checked: { failure: { subject: 'The definition', problems: [], file: file.file } },
};

let pngs: KeptPngs & { readonly place: object };
const cache = () => openCache(pngs.place.folder, pngs.place.version);

beforeEach(() => {
  const folder = join(mkdtempSync(join(tmpdir(), 'ahead-')), 'pngs');
  pngs = { tools, place: { folder, version: '1' } };
});
afterEach(() => {
  rmSync(join(pngs.place.folder, '..'), { recursive: true });
});

it('draws each figure of each language in a thread, and the same bytes as here', async () => {
  const thread = drawAhead(picturesOf([wrong, file]), pngs);
  await new Promise((resolve) => thread?.on('exit', resolve));
  expect(readdirSync(pngs.place.folder)).toHaveLength(4);
  const beside = cache().read(rlhf);
  expect(beside?.length).toBeGreaterThan(1000);
  expect(beside?.equals(await drawKept(rlhf, { tools, place: undefined }))).toBe(true);
  expect(drawAhead(picturesOf([file]), pngs)).toBeUndefined();
});

it('begins no thread for a few, nor where nothing is kept', () => {
  expect(
    drawAhead(
      picturesOf([
        {
          ...file,
          checked: { value: readMatrix({ ...definition, figures: { all: { caption } } }) },
        },
      ]),
      pngs,
    ),
  ).toBeUndefined();
  expect(drawAhead(picturesOf([file]), { tools, place: undefined })).toBeUndefined();
});

it('leaves to the build what a thread can’t draw', async () => {
  const lost = { ...tools, renderer: '/nowhere/renderer.js' };
  const thread = drawAhead(picturesOf([file]), { ...pngs, tools: lost });
  await new Promise((resolve) => thread?.on('exit', resolve));
  expect(cache().has(rlhf)).toBe(false);
  expect((await drawKept(rlhf, pngs)).length).toBeGreaterThan(1000);
});

it('keeps a picture that it has drawn, and takes one that was kept', async () => {
  const drawn = await drawKept(all, pngs);
  expect(cache().read(all)?.equals(drawn)).toBe(true);
  const kept = Buffer.from('drawn before');
  cache().write(all, kept);
  expect(kept.equals(await drawKept(all, pngs))).toBe(true);
});

it('tells apart what pictures are made with', () => {
  const [regular, bold] = tools.faces;
  const versions = [tools, { ...tools, family: 'Serif' }, { ...tools, faces: [bold ?? regular] }];
  expect(new Set(versions.map((each) => versionOf(each as typeof tools))).size).toBe(3);
});
