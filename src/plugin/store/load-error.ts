import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import type { Problem } from '../problems.ts';

/** What Vite says of a module that can't be loaded; of one that can't be parsed it keeps a list. */
interface LoadError {
  readonly message: string;
  readonly stack: string;
  readonly errors: readonly ParseError[];
}

interface ParseError {
  readonly message: string;
  readonly loc: { readonly file: string; readonly line: number };
}

/**
 * Says why a module can't be loaded.
 *
 * @param error whatever loading it threw
 * @param path of the module; a line within another one is none of its own
 */
export function describeLoadError(error: unknown, path: string): Problem {
  const { message = String(error), stack = '', errors = [] } = Object(error) as Partial<LoadError>;
  const [parseError] = errors;
  const allowed = 'a module that runs by itself, or JSON';
  const problem = { path: 'the file', allowed, hint: 'mend what the message names' };
  if (parseError) {
    const { file, line } = parseError.loc;
    const found = `it can't be parsed: ${firstLine(parseError.message)}`;
    return { ...problem, line: file === path ? line : undefined, found };
  }
  return {
    ...problem,
    line: lineIn(message, stack, path),
    found: `it can't be loaded: ${message}`,
  };
}

/** `[PARSE_ERROR] Expected a comma`, in colours, and below it a drawing of the place. */
function firstLine(message: string): string {
  const [first = ''] = stripVTControlCharacters(message).split('\n');
  return first.replace(/^\[\w+\] /, '');
}

/** JSON has its line in the message, a module that throws in its stack, an import in the file. */
function lineIn(message: string, stack: string, path: string): number | undefined {
  const [, imported] = /^Cannot find module '(.+)' imported from/.exec(message) ?? [];
  if (imported !== undefined) {
    const [before, ...behind] = readFileSync(path, 'utf8').split(imported);
    return behind.length > 0 ? before?.split('\n').length : undefined;
  }
  const [, thrown = ''] = stack.split(`${path}:`);
  const [, line = Number.parseInt(thrown, 10)] = /at line (\d+)/.exec(message) ?? [];
  return Number(line) || undefined;
}
