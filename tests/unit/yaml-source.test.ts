import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/plugin/yaml-source.ts';

const text = `id: tools
languages: &both
  - en
  - zh
axes:
  cost: &axis
    label: Cost
    levels:
      low: low
      "very high": very high
  risk:
    <<: *axis
    label: Risk
  time: *axis
`;

describe('readYaml', () => {
  it('gives what names and merges stand for', () => {
    const { data, problems } = readYaml(text);
    const levels = { low: 'low', 'very high': 'very high' };
    expect(problems).toEqual([]);
    expect(data).toEqual({
      id: 'tools',
      languages: ['en', 'zh'],
      axes: {
        cost: { label: 'Cost', levels },
        risk: { label: 'Risk', levels },
        time: { label: 'Cost', levels },
      },
    });
  });

  it.each([
    ['id', 1],
    ['languages[1]', 4],
    ['axes.cost.levels["very high"]', 10],
    ['axes.risk.label', 13],
    ['axes.time.levels.low', 9],
    ['axes.cost.levels.medium', 8],
    ['title', 1],
    ['', 1],
  ])('finds the line of %j', (path, line) => {
    expect(readYaml(text).lineOf(path)).toBe(line);
  });

  it.each([
    ['a quotation mark that is not closed', 'id: tools\ntitle: "Tools\n\n', 2],
    ['a key that stands twice', 'id: tools\nid: more\n', 2],
    ['a tab before a key', 'axes:\n\tcost: 1\n', 2],
  ])('names the line of %s', (_, source, line) => {
    const { data, problems } = readYaml(source);
    expect(data).toBeUndefined();
    expect(problems[0]).toMatchObject({ line, path: '' });
    expect(problems[0]?.found).toMatch(/^it can't be read as YAML: /);
  });

  it('names the line of a name that nothing bears', () => {
    expect(readYaml('id: tools\naxes: *none\n').problems).toEqual([
      {
        path: '',
        line: 2,
        found: 'nothing before it is named &none',
        allowed: 'names that stand before it',
        hint: 'write  &none  before what it stands for, or write that out',
      },
    ]);
  });

  it('refuses names that make more of a text than anyone wrote', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 9; level++) {
      lines.push(
        `a${level}: &a${level} [${Array(10)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      );
    }
    const [problem] = readYaml(lines.join('\n')).problems;
    expect(problem).toMatchObject({
      line: 1,
      found:
        "it can't be read as YAML: Excessive alias count indicates a resource exhaustion attack",
      allowed: 'names that come to an end',
      hint: 'write out what the names stand for',
    });
  });

  it('reads JSON as JSON reads itself', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        const json = JSON.stringify(value, undefined, 1);
        expect(readYaml(json).data).toEqual(JSON.parse(json));
      }),
      { numRuns: 200 },
    );
  });
});
