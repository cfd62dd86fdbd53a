import { localize, readMatrix, resolveFigure, writeTable } from 'astro-octant/matrix';
import { expect, it } from 'vitest';
import { environment } from './samples/environment.ts';

it.each([
  ['en', ['Cell', 'Generation', 'Solving', 'Verification', 'Layer', 'Highlighted']],
  ['zh', ['单元格', '生成', '解决', '验证', '层次', '突出显示']],
])('a table has its heads in the language of its model: %s', (lang, heads) => {
  const figure = resolveFigure(localize(readMatrix(environment), lang), { highlight: 'rlhf' });
  const written = writeTable(figure).matchAll(/<th scope="col">([^<]*)/g);
  expect([...written].map(([, head]) => head)).toEqual(heads);
});
