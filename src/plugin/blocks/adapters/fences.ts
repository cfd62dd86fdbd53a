import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { OctantError } from '../../problems.ts';
import type { Edit } from '../edits.ts';
import { isFence } from '../block-kind.ts';
import { lineOf, textOf, walk } from '../tree.ts';
import { type ProcessedFile, type Settings, contextOf } from './settings.ts';

/**
 * Puts figures in the place of the fences that ask for them.
 *
 * @throws {OctantError} with every problem of every fence of the text
 */
export async function planFences(
  root: Root,
  processed: ProcessedFile,
  settings: Settings,
): Promise<Edit[]> {
  const found: { readonly node: Element; readonly line: number }[] = [];
  walk(root, (node, line) => {
    if (node.type !== 'element' || !isFence(node)) return true;
    found.push({ node, line });
    return false;
  });
  const { file, language } = contextOf(processed, settings);
  const failures: OctantError[] = [];
  const edits: Edit[] = [];
  for (const [index, { node, line }] of found.entries()) {
    const place = { file, language, line: line + 1, page: root, isFirst: index === 0 };
    try {
      const html = await settings.writeFence({ ...place, text: textOf(node) });
      edits.push({ kind: 'replace', node, replacement: elementOf(html, node) });
    } catch (error) {
      if (!(error instanceof OctantError)) throw error;
      failures.push(error);
    }
  }
  const [first, ...others] = failures;
  if (!first) return edits;
  if (others.length === 0) throw first;
  const problems = failures.flatMap((failure) => failure.problems);
  const messages = failures.map(({ message }) => message).join('\n\n');
  throw new OctantError('The text', problems, file, messages);
}

/** The figure stands where its fence stood. */
function elementOf(html: string, { position }: Element): Element {
  const figure = fromHtml(html, { fragment: true }).children.find(({ type }) => type === 'element');
  if (figure?.type !== 'element') throw new RangeError('The figure is no element.');
  walk(figure, (node) => {
    delete node.position;
  });
  return { ...figure, ...(lineOf({ type: 'pre', position }) && { position }) };
}
