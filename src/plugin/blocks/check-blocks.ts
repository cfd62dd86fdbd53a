import { OctantError, type Problem, quote } from '../problems.ts';
import type { Block } from './find-blocks.ts';

/**
 * Checks that no two blocks of a post have the same id.
 *
 * @param file path of the post, relative to the project
 * @throws {OctantError} naming each such id and the lines on which it stands
 */
export function checkBlocks(blocks: readonly Block[], file: string): void {
  const byId = Map.groupBy(blocks, (block) => block.id);
  const problems = [...byId].flatMap(([id, group]): Problem[] => {
    const [first, ...others] = group;
    return others.map((block) => ({
      path: '',
      line: block.line,
      found: `the id ${quote(id)} stands on line ${first?.line ?? '?'} already`,
      allowed: 'one block per id, so that each has one counterpart in the other language',
      hint: `give this ${block.kind} another id, here and in the other languages`,
    }));
  });
  if (problems.length > 0) throw new OctantError('The text', problems, file);
}
