import { readFileSync } from 'node:fs';
import { readBib } from 'astro-octant/citation';
import {
  entriesOf,
  getCitation,
  getMatrices,
  getMatrix,
  matrixIds,
  matrixOf,
} from 'astro-octant/content';
import { readMatrix } from 'astro-octant/matrix';
import { describe, expect, it } from 'vitest';
import definition from '../../content/matrices/env-matrix.ts';
import { isStored } from '../../src/plugin/store/content.ts';

const file = 'content/citations/env-matrix.bib';
const entry = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('the content, as a page sees it', () => {
  it('holds each matrix by its id, with its definition and what was checked', () => {
    expect(getMatrices()).toEqual(matrixIds.map((id) => getMatrix(id)));
    expect(getMatrix('env-matrix')).toEqual({
      id: 'env-matrix',
      file: 'content/matrices/env-matrix.ts',
      definition,
      matrix: readMatrix(definition),
    });
  });

  it('knows a definition that a page imports by itself', () => {
    const { matrix } = getMatrix('env-matrix');
    expect(matrixOf(definition)).toBe(matrix);
    expect(isStored(matrix)).toBe(true);
  });

  it('checks a definition that stands elsewhere once', () => {
    const elsewhere = { ...definition, id: 'elsewhere' };
    const matrix = matrixOf(elsewhere);
    expect(matrixOf(elsewhere)).toBe(matrix);
    expect(isStored(matrix)).toBe(false);
  });

  it('holds each citation by the name of its post', () => {
    expect(getCitation('env-matrix')).toEqual({ file, entries: readBib(entry) });
    expect(getCitation('another')).toBeUndefined();
  });

  it('knows an entry that a page imports by itself', () => {
    expect(entriesOf(entry)).toBe(getCitation('env-matrix')?.entries);
  });

  it('names the nearest matrix for one that is not there', () => {
    const find = () => getMatrix('env-matrx', 'content/posts/en/a.mdx');
    expect(find).toThrow('content/posts/en/a.mdx: The front matter has 1 problem.');
    expect(find).toThrow('- matrix: no definition of the content has the id "env-matrx"');
    expect(find).toThrow(`Allowed: ${matrixIds.join(', ')}`);
    expect(find).toThrow('Hint: write "env-matrix" instead of "env-matrx"');
  });

  it('names the call where no post asks', () => {
    expect(() => getMatrix('nothing-near')).toThrow('getMatrix("nothing-near") has 1 problem.');
  });
});
