import { describe, expect, it } from 'vitest';
import { parseSync } from 'vite';
import { findLine } from '../../../src/plugin/store/find-line.ts';
import { parseTypeScript } from '../../../src/plugin/store/parse-typescript.ts';

/** Parses as Vite 8 does, or as Vite 7, which takes no types. */
function parserOf(ending: 'ts' | 'js') {
  return {
    parse(source: string) {
      const { program, errors } = parseSync(`tea.${ending}`, source);
      if (errors.length > 0) throw new SyntaxError(errors[0]?.message);
      return program;
    },
  };
}

describe.each(['ts', 'js'] as const)('with a parser of %s', (ending) => {
  it.each([
    ['types', 'const id = 7 as const;\nexport default {\n  id } satisfies object;'],
    ['no types', '\nexport default {\n  id: 7 };'],
  ])('finds the line in a definition with %s', (_, source) => {
    expect(findLine(parseTypeScript(source, parserOf(ending)), source, 'id')).toBe(3);
  });

  it('finds none in what is broken', () => {
    const source = 'export default {';
    expect(findLine(parseTypeScript(source, parserOf(ending)), source, 'id')).toBeUndefined();
  });
});
