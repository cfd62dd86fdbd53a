import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Problem } from '../../problems.ts';

/**
 * Reads off a file what `rehype-katex` could not draw. It would leave such a formula in the page, red,
 * and say nothing.
 */
export function readFormulaProblems({ messages }: VFile): Problem[] {
  return messages
    .filter(({ source }) => source === 'rehype-katex')
    .map((message) => ({
      path: '',
      line: lineOf(message),
      found: `the formula can't be drawn: ${reasonOf(message)}`,
      allowed: 'what https://katex.org/docs/supported lists',
      hint: 'mend the formula',
    }));
}

/** The formula itself may have no position, but the text around it has. */
function lineOf({ ancestors = [], line }: VFileMessage): number | undefined {
  return line ?? ancestors.findLast(({ position }) => position)?.position?.start.line;
}

function reasonOf({ cause, reason }: VFileMessage): string {
  return cause instanceof Error ? cause.message : reason;
}
