import { expect, it } from 'vitest';
import { groupDocs } from '../../../../src/site/collections/docs-groups.ts';

const page = (id: string, group?: string) => ({ id, entry: { data: { group } } });
const listed = (pages: ReturnType<typeof page>[]) =>
  groupDocs(pages).map(({ name, pages }) => [name, ...pages.map(({ id }) => id)]);

it('each group is listed once, where its first page stands', () => {
  const pages = [page('start', 'Begin'), page('views', 'Draw'), page('index', 'Begin')];
  expect(listed(pages)).toEqual([
    ['Begin', 'start', 'index'],
    ['Draw', 'views'],
  ]);
});

it('pages that name no group stand under no heading', () => {
  expect(listed([page('start'), page('views', 'Draw'), page('about')])).toEqual([
    [undefined, 'start', 'about'],
    ['Draw', 'views'],
  ]);
});
