import { describe, expect, it } from 'vitest';
import { type AskedSteps, stepNames, stepsFor } from '../../../src/plugin/blocks/text-steps.ts';

const done = (asked: AskedSteps | undefined, isPost: boolean) => {
  const steps = stepsFor(asked, isPost);
  return stepNames.filter((name) => steps[name]);
};

describe('what is done to a text', () => {
  it.each([
    ['all to a post', undefined, true, [...stepNames]],
    ['nothing to another text', undefined, false, []],
    ['all, where a site asks for it', true, false, [...stepNames]],
    ['nothing, where a site asks for nothing', false, true, []],
    ['what is asked for', { numbers: true }, false, ['numbers']],
    [
      'what is usual but for what is not wanted',
      { sections: false },
      true,
      ['numbers', 'ids', 'blocks'],
    ],
  ] as const)('is %s', (_, asked, isPost, names) => {
    expect(done(asked, isPost)).toEqual(names);
  });
});
