import type { Root } from 'hast';
import type { Strings } from '../languages/strings.ts';
import type { Edit } from './edits.ts';
import { isHeading, walk } from './tree.ts';

/** What the parsers of Markdown say in English where a site tells them nothing else. */
const usualHeading = 'Footnotes';
const usualBack = /^Back to reference (\d+(?:-\d+)?)$/;

/** Says in the language of the text what the parser wrote around its footnotes. */
export function planFootnotes(root: Root, { t }: Strings): Edit[] {
  const edits: Edit[] = [];
  walk(root, (node) => {
    if (node.type !== 'element' || node.properties['dataFootnotes'] === undefined) return;
    walk(node, (within) => {
      const [text] = isHeading(within) ? within.children : [];
      if (text?.type === 'text' && text.value === usualHeading) {
        edits.push({ kind: 'text', node: text, value: t('footnotes') });
      }
      if (within.type !== 'element') return;
      const [, number] = usualBack.exec(String(within.properties.ariaLabel)) ?? [];
      if (number === undefined) return;
      const value = t('footnoteBack', { number });
      edits.push({ kind: 'set', node: within, name: 'ariaLabel', value });
    });
  });
  return edits;
}
