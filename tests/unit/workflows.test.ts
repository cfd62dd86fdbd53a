import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const files = globSync('.github/{workflows,actions/*}/*.yml', { cwd: root }).sort();

interface Job {
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly uses?: string;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflows = new Map(
  files
    .filter((file) => file.includes('/workflows/'))
    .map((file) => [basename(file, '.yml'), load(read(file)) as Workflow]),
);

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

it.each(files)('%s runs actions at commits, each with the version it is', (file) => {
  const used = [...read(file).matchAll(/^[\s-]*uses: (.+)$/gm)].map(([, action = '']) => action);
  const loose = used.filter(
    (action) => !/^(\.\/\S+|[\w-]+\/\S+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/.test(action),
  );
  expect(used).not.toEqual([]);
  expect(loose).toEqual([]);
});

describe.each([...workflows])('the workflow %s', (_, workflow) => {
  it('lets a job do only what that job names', () => {
    expect(workflow.permissions).toEqual({});
    for (const [name, job] of Object.entries(workflow.jobs)) {
      expect(job.permissions, name).toBeDefined();
    }
  });
});

it.each(['deploy', 'release'])('%s comes after the tests of the same commit only', (name) => {
  expect(Object.keys(workflows.get(name)?.on ?? {})).toEqual(['workflow_call']);
  expect(workflows.get('ci')?.jobs[name]).toMatchObject({
    needs: 'test',
    uses: `./.github/workflows/${name}.yml`,
  });
});

it('the tests may write nothing', () => {
  expect(workflows.get('ci')?.jobs['test']?.permissions).toEqual({ contents: 'read' });
});
