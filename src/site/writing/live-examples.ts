import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { quote } from '../../plugin/problems.ts';
import type { Code, Root } from 'mdast';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import { eachNode } from './each-node.ts';
import { refuse } from './text-file.ts';

/**
 * A remark plugin for code of documentation that can't drift from what it shows. ```` ```mdx live ````
 * is shown, and stands below as well, run where the text is MDX; ```` ```ts file="../tools.ts" ````
 * holds that file, found from the text.
 */
export function remarkLiveExamples(this: Processor) {
  return (tree: Root, file: VFile): void => {
    eachNode(tree, (code, index, parent) => {
      if (code.type !== 'code') return undefined;
      const path = /(?:^|\s)file="([^"]+)"/.exec(code.meta ?? '')?.[1];
      if (path !== undefined) code.value = readCode(path, code, file);
      if (!/(?:^|\s)live(?:\s|$)/.test(code.meta ?? '') || !parent) return undefined;
      const { children } = this.parse(code.value) as Root;
      parent.children.splice(index + 1, 0, ...children);
      return index + 1 + children.length;
    });
  };
}

function readCode(path: string, { position }: Code, file: VFile): string {
  try {
    return readFileSync(resolve(dirname(file.path), path), 'utf8').trimEnd();
  } catch {
    const found = `there is no file ${quote(path)} to show`;
    const hint = 'write its path as it is seen from this text';
    refuse(file, [
      { path: '', line: position?.start.line, found, allowed: 'a file of text', hint },
    ]);
    return '';
  }
}
