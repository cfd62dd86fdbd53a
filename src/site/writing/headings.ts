import type { Parents, Root } from 'hast';
import type { VFile } from 'vfile';
import { breakableWords } from './breakable-words.ts';
import { eachElement, eachNode } from './each-node.ts';
import { languages } from '../config/languages.ts';
import { languageOf } from './text-file.ts';

/** A rehype plugin that lets the lines of headings break between words, also where these have no spaces. */
export function rehypeHeadings() {
  return (tree: Root, file: VFile): void => {
    const language = languages.find(({ id }) => id === languageOf(file));
    eachElement(tree, (heading) => {
      if (!language || !/^h[1-6]$/.test(heading.tagName)) return;
      eachNode(heading, (text, index, parent) => {
        if (text.type !== 'text' || !parent || isCode(parent)) return undefined;
        const words = breakableWords(text.value, language.tag);
        parent.children.splice(index, 1, ...words);
        return index + words.length;
      });
    });
  };
}

function isCode(node: Parents): boolean {
  return node.type === 'element' && node.tagName === 'code';
}
