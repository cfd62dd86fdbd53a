import { expect, it } from 'vitest';
import { checkOrder } from '../../src/plugin/check-order.ts';

const before = ['astro-octant', '@astrojs/starlight'];
const behind = ['@astrojs/starlight', '@astrojs/mdx', 'astro-octant'];

it.each([true, { sections: true }, { blocks: true, sections: false }])(
  'says where Starlight takes the headings from texts that ask for %o',
  (texts) => {
    expect(checkOrder(behind, texts)).toContain('write octant() before starlight()');
    expect(checkOrder(before, texts)).toBeUndefined();
  },
);

it.each([undefined, false, { numbers: true }])('says nothing of texts that ask for %o', (texts) => {
  expect(checkOrder(behind, texts)).toBeUndefined();
});

it('says nothing of a site without Starlight', () => {
  expect(checkOrder(['@astrojs/mdx', 'astro-octant'], true)).toBeUndefined();
});
