import { expect, it } from 'vitest';
import { createContentReader } from '../../../src/plugin/store/content-plugin.ts';
import { writeDefinition } from '../../../src/plugin/store/write-module.ts';
import { fruit } from './project.ts';

const file = 'content/matrices/fruit.ts';
const checked = { failure: { subject: 'The definition', problems: [], file } };

it('hands a build the definition that was checked, so that it is not run again', () => {
  const written = writeDefinition({ file, id: 'fruit', exports: { default: fruit }, checked });
  expect(written).toBe(`export default ${JSON.stringify(fruit)};`);
});

it.each([
  ['exports more than its definition', { default: fruit, size: 1 }],
  ['exports no definition', { size: 1 }],
  ['can’t be run', {}],
])('leaves a file that %s as it is', (_, exports) => {
  expect(writeDefinition({ file, id: 'fruit', exports, checked })).toBeUndefined();
});

it('stops where a build asks for content that nothing has read', () => {
  const folders = { matrices: 'content/matrices', citations: 'content/citations' };
  const reader = createContentReader(folders, '/', () => undefined);
  expect(() => reader.findError()).toThrow('Astro has built without collecting posts');
});
