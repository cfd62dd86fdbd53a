import { root } from '../../support/project-copy.ts';

/**
 * The line of what a failed command said that tells why, as it is kept: the first that speaks of an
 * error, or else the last, and no path of the machine.
 */
export function reasonOf(said: string): string {
  const lines = said
    .replaceAll(root, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const line = lines.find((each) => /\berror\b|Error: /i.test(each)) ?? lines.at(-1) ?? '';
  return line.trim();
}
