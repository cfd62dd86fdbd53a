import { expect, it } from 'vitest';
import { readingMinutes } from '../../../../src/site/lists/reading-time.ts';

it('counts words, and in Chinese characters', () => {
  expect(readingMinutes('word '.repeat(2400))).toBe(10);
  expect(readingMinutes('字，'.repeat(4000))).toBe(10);
  expect(readingMinutes('用 RL 训练。'.repeat(1000))).toBe(12);
});

it('takes at least a minute', () => {
  expect(readingMinutes('')).toBe(1);
});

it('leaves out what nobody reads', () => {
  const source = `import { Matrix } from 'astro-octant/components';

{/* ${'note '.repeat(500)} */}
<!-- ${'note '.repeat(500)} -->

<Matrix of={matrix} caption="${'caption '.repeat(500)}" />

[link](https://example.org/${'a/'.repeat(500)})
`;
  expect(readingMinutes(source)).toBe(1);
});
