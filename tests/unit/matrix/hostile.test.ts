import { localize, readMatrix, renderMatrix, resolveFigure } from 'astro-octant/matrix';
import { expect, it } from 'vitest';
import { descendants, parseSvg } from './parsed-svg.ts';
import { environment } from './samples/environment.ts';
import { refusedAddresses, takenAddresses } from '../../support/written-addresses.ts';
import { messageOf } from './read/messages.ts';

it.each([
  'x"/><script>alert(1)</script>',
  'my figure',
  "a'b",
  'a&b',
  'a<b',
  'a)b',
  'url(#a)',
  'Ünï',
  '中文',
  'A',
  '-a',
  'a-',
  'a--b',
  '1',
  '',
  ' a',
  'a\nb',
  'a\u0000b',
  'a_b',
  'a.b',
])('refuses the id %j of a figure', (id) => {
  expect(messageOf(() => renderMatrix(environment, { id }))).toContain('- id: ');
});

it.each(refusedAddresses)('refuses the address %j of a cell and of a layer', (href) => {
  const { axes } = environment;
  const at = { generation: 'easy', solving: 'easy', verification: 'easy' };
  const definition = { id: 'm', languages: ['en', 'zh'], title: 'M', axes };
  const cells = { first: { at, label: 'First', href } };
  expect(messageOf(() => readMatrix({ ...definition, cells }))).toContain('- cells.first.href: ');
  const layers = { byRank: 'Layer {n}', href };
  expect(messageOf(() => readMatrix({ ...definition, layers }))).toContain('- layers.href: ');
});

it.each(takenAddresses)('takes the address %j', (href) => {
  const axes = { taste: { label: 'Taste', levels: { sour: 'sour', sweet: 'sweet' } } };
  const cells = { lemon: { at: { taste: 'sour' }, label: 'Lemon', href } };
  const definition = { id: 'fruit', languages: ['en'], title: 'Fruit', axes, cells };
  const svg = parseSvg(renderMatrix(definition, { links: true }));
  const links = descendants(svg).filter(({ name }) => name === 'a');
  expect(links.map(({ attributes }) => attributes['href'])).toEqual([href]);
});

it('draws a declared figure in another view without the options that this view lacks', () => {
  const axes = { taste: { label: 'Taste', levels: { sour: 'sour', sweet: 'sweet' } } };
  const figures = { all: { caption: 'All', columns: ['taste'] } };
  const model = localize(
    readMatrix({ id: 'fruit', languages: ['en'], title: 'Fruit', axes, figures }),
  );
  expect(resolveFigure(model, { figure: 'all' }).columns).toHaveLength(1);
  expect(resolveFigure(model, { figure: 'all', view: 'lattice' }).columns).toEqual([]);
  expect(
    messageOf(() => resolveFigure(model, { figure: 'all', view: 'lattice', columns: ['taste'] })),
  ).toContain('- columns: a lattice has no columns to choose');
});
