import { expect, it } from 'vitest';
import { leaveFences } from '../../../src/plugin/fences/leave-fences.ts';

it.each([
  ['shiki', { type: 'shiki', excludeLangs: ['matrix'] }],
  ['prism', { type: 'prism', excludeLangs: ['matrix'] }],
  [
    { type: 'shiki', excludeLangs: ['math'] },
    { type: 'shiki', excludeLangs: ['matrix'] },
  ],
  [false, false],
] as const)(
  'adds to %j what is left alone, which Astro joins to what is there',
  (before, after) => {
    const syntaxHighlight =
      typeof before === 'object' ? { ...before, excludeLangs: [...before.excludeLangs] } : before;
    expect(leaveFences({ syntaxHighlight })).toEqual({ syntaxHighlight: after });
  },
);
