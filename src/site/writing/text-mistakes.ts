import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { refuse } from './text-file.ts';
import { findUnknownComponents } from './unknown-components.ts';
import { findUnreadMarks } from './unread-marks.ts';

/**
 * A remark plugin that stops at what a page would print as it is written, or not at all.
 *
 * @throws {OctantError} with all that a text has of it, in the order of its lines
 */
export function remarkMistakes() {
  return (tree: Root, file: VFile): void => {
    const problems = [...findUnknownComponents(tree, file), ...findUnreadMarks(tree, file)];
    refuse(
      file,
      problems.sort((one, other) => (one.line ?? 0) - (other.line ?? 0)),
    );
  };
}
