import { readFileSync } from 'node:fs';
import type { Root } from 'hast';
import { OctantError } from '../../problems.ts';
import type { ProcessedFile, Settings } from './settings.ts';

/**
 * Does something with a text, and tells of a mistake in it, which Astro may do no more than log: by the
 * lines of its file, of which Astro gives some processors only those below the front matter.
 */
export async function tellMistakes<T>(
  root: Root,
  { path }: Pick<ProcessedFile, 'path'>,
  { onMistake }: Pick<Settings, 'onMistake'>,
  make: () => T | Promise<T>,
): Promise<T> {
  try {
    return await make();
  } catch (error) {
    const told = error instanceof OctantError ? shift(error, linesAbove(root, path)) : error;
    onMistake?.(told);
    throw told;
  }
}

function shift({ subject, problems, file }: OctantError, above: number): OctantError {
  const moved = problems.map((problem) =>
    problem.line === undefined ? problem : { ...problem, line: problem.line + above },
  );
  return new OctantError(subject, moved, file);
}

const frontMatter = /^\uFEFF?---\r?\n(?:[^]*?\n)?---[^\S\n]*\n\s*/;

/** How many lines of a file stand above what was parsed, if that is what is left of it. */
function linesAbove({ position }: Root, path: string | undefined): number {
  const source = path === undefined ? '' : read(path);
  const [above = ''] = frontMatter.exec(source) ?? [];
  const body = source.slice(above.length).trim();
  const isCut = position?.end.line === body.split('\n').length;
  return isCut ? above.split('\n').length - 1 : 0;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
