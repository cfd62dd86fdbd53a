import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { fileBytes } from './file-bytes.ts';
import { type Outcome, type ProjectCopy, copyProject, root } from './project-copy.ts';

/** A small site, built once and right, on which faults are tried. */
export interface HealthySite extends Disposable {
  readonly folder: string;
  /** What the right build has published, by the digest of each file. */
  readonly published: ReadonlyMap<string, string>;
  /** Builds it as it is now. */
  build(env?: NodeJS.ProcessEnv, options?: readonly string[]): Promise<Outcome>;
  /** Fails unless what is published is what the right build has published. */
  expectPublished(): void;
  /** Undoes every change to content and words. */
  heal(): void;
  /** Fails unless it is built as it was at first once it is healed. */
  expectHealed(): Promise<void>;
}

const content = 'tests/fixtures/healthy';

/** One time for every build, which is written into none but all. */
const clock = { SOURCE_DATE_EPOCH: '1767225600' };

export async function healthySite(): Promise<HealthySite> {
  const copy = copyProject(content);
  const build: ProjectCopy['build'] = (env = {}, options) =>
    copy.build({ ...clock, ...env }, options);
  const { code, output } = await build();
  if (code !== 0) throw new Error(output);
  const dist = join(copy.folder, 'dist');
  const published = fileBytes(dist);
  const expectPublished = () => {
    expect(differing(fileBytes(dist), published)).toEqual([]);
  };
  const heal = () => {
    for (const [from, to] of [
      [content, 'content'],
      ['public', 'public'],
    ] as const) {
      rmSync(join(copy.folder, to), { recursive: true });
      cpSync(join(root, from), join(copy.folder, to), { recursive: true });
    }
  };
  return {
    folder: copy.folder,
    published,
    build,
    expectPublished,
    heal,
    expectHealed: async () => {
      heal();
      const again = await build();
      expect(again.code, again.output).toBe(0);
      expectPublished();
    },
    [Symbol.dispose]: () => {
      copy[Symbol.dispose]();
    },
  };
}

/** The files that only one of two folders has, or that hold other bytes there. */
export function differing(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name));
}
