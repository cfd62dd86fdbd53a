import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Root } from 'hast';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Settings } from '../../../../src/plugin/blocks/adapters/settings.ts';
import { tellMistakes } from '../../../../src/plugin/blocks/adapters/tell-mistakes.ts';
import { OctantError } from '../../../../src/plugin/problems.ts';
import { type Pipeline, pipelines, render } from './render.ts';

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'octant-mistakes-'))));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const body = 'Tea.\n\nCup.';
const problem = { path: '', line: 3, found: 'cold', allowed: 'hot', hint: 'heat it' };

/** What is noted of a mistake on the third line that was parsed, of so many. */
async function noted(
  source: string,
  lines: number,
  error = new OctantError('The text', [problem]),
) {
  const path = join(folder, 'tea.md');
  writeFileSync(path, source);
  const end = { line: lines, column: 1 };
  const root: Root = {
    type: 'root',
    children: [],
    position: { start: { line: 1, column: 1 }, end },
  };
  const onMistake = vi.fn<NonNullable<Settings['onMistake']>>();
  const told = tellMistakes(root, { path }, { onMistake }, () => Promise.reject(error));
  await expect(told).rejects.toBeInstanceOf(OctantError);
  expect(onMistake).toHaveBeenCalledOnce();
  const [first] = (onMistake.mock.calls[0]?.[0] as OctantError).problems;
  return first?.line;
}

it.each([
  ['that stands whole', `---\ntitle: Tea\n---\n${body}\n`, 7, 3],
  ['of which front matter was cut', `---\ntitle: Tea\n---\n${body}\n`, 3, 6],
  ['of which blanks were cut too', `---\n---\n\n\n${body}\n\n`, 3, 7],
  ['with the line ends of Windows', `---\r\ntitle: Tea\r\n---\r\nTea.\r\n\r\nCup.\r\n`, 3, 6],
  ['without front matter', body, 3, 3],
] as const)('counts the lines of a text %s', async (_, source, lines, line) => {
  expect(await noted(source, lines)).toBe(line);
});

it('leaves what no file holds as it is, and what goes well alone', async () => {
  const root: Root = { type: 'root', children: [] };
  const onMistake = vi.fn();
  expect(await tellMistakes(root, { path: undefined }, { onMistake }, () => 'tea')).toBe('tea');
  expect(onMistake).not.toHaveBeenCalled();
  const error = new Error('of another kind');
  const told = tellMistakes(root, { path: '/nowhere.md' }, { onMistake }, () =>
    Promise.reject(error),
  );
  await expect(told).rejects.toBe(error);
});

it.each(pipelines.filter(({ format }) => format === 'md'))(
  'has each kind of mistake noted, by $processor',
  async (pipeline: Pipeline) => {
    const onMistake = vi.fn();
    for (const text of [
      '## A {#a}\n\n## B {#a}',
      '```matrix\nmatrix: nothing\n```',
      'Of [@nobody].',
    ]) {
      await render(pipeline, text, {}, undefined, undefined, { onMistake }).catch(() => undefined);
    }
    expect(onMistake).toHaveBeenCalledTimes(3);
  },
);
