import { relative } from 'node:path';
import type { VFile } from 'vfile';

/** The path of a file being rendered, as its author knows it. */
export function pathInProject(file: VFile): string {
  return relative(file.cwd, file.path);
}
