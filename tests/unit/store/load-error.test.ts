import { expect, it } from 'vitest';
import { describeLoadError } from '../../../src/plugin/store/load-error.ts';

const path = '/project/content/matrices/fruit.ts';

it('names the line of a definition at which it, or what it calls, throws', () => {
  const error = new Error('no axes today');
  error.stack = `Error: no axes today\n    at axes (/project/axes.ts:7:9)\n    at ${path}:3:12`;
  expect(describeLoadError(error, path)).toEqual({
    path: 'the file',
    line: 3,
    found: "it can't be loaded: no axes today",
    allowed: 'a module that runs by itself, or JSON',
    hint: 'mend what the message names',
  });
});

it('names no line of a definition for what is wrong in a file that it imports', () => {
  const loc = { file: '/project/axes.ts', line: 7 };
  const error = { message: 'Transform failed', errors: [{ message: 'Expected `}`', loc }] };
  expect(describeLoadError(error, path)).toMatchObject({ line: undefined });
});

it('quotes whatever was thrown', () => {
  expect(describeLoadError('no axes', path).found).toBe("it can't be loaded: no axes");
});
