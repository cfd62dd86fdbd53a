import type { Nodes, Parents, Root } from 'hast';
import type { Parent } from 'unist';
import type { VFile } from 'vfile';
import { OctantError } from '../../problems.ts';
import type { Component, InlineComponent } from '../block-kind.ts';
import type { Edit } from '../edits.ts';
import { planHeadingIds } from '../marks.ts';
import { findTooDeep } from '../nesting.ts';
import { planEdits } from '../plan-edits.ts';
import { walk } from '../tree.ts';
import { planFences } from './fences.ts';
import { readFormulaProblems } from './formula-problems.ts';
import { type Settings, contextOf, nameFile } from './settings.ts';
import { tellMistakes } from './tell-mistakes.ts';

/** A remark plugin that stops before what is too deep for the plugins behind it. */
export function remarkNesting(settings: Pick<Settings, 'root'>) {
  return (tree: Parent, file: VFile): void => {
    const problem = findTooDeep(tree);
    if (problem) throw new OctantError('The text', [problem], nameFile(file.path, settings));
  };
}

/**
 * A rehype plugin for what authors write behind headings, before any other looks at these.
 *
 * @param settings of the site, where it is its page that is made
 */
export function rehypeHeadingIds(settings?: Settings) {
  return (tree: Root, { path }: VFile): void => {
    if (settings && !contextOf({ path, frontMatter: {} }, settings).steps.ids) return;
    applyEdits(tree, planHeadingIds(tree));
  };
}

/** A rehype plugin for fences that ask for figures, before any other takes them for code. */
export function rehypeFences(settings: Settings) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const frontMatter = file.data.astro?.frontmatter ?? {};
    const processed = { path: file.path, frontMatter };
    const make = () => planFences(tree, processed, settings);
    applyEdits(tree, await tellMistakes(tree, file, settings, make));
  };
}

/** A rehype plugin for citations by key, as they stand in the text. */
export function rehypeCitations(settings: Settings) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const frontMatter = file.data.astro?.frontmatter ?? {};
    const context = contextOf({ path: file.path, frontMatter }, settings);
    const make = () => settings.planCitations?.(tree, context) ?? [];
    applyEdits(tree, await tellMistakes(tree, file, settings, make));
  };
}

/** A rehype plugin for all the rest, once formulas are drawn. */
export function rehypeOctant(settings: Settings) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const frontMatter = file.data.astro?.frontmatter ?? {};
    const problems = readFormulaProblems(file);
    const context = contextOf({ path: file.path, frontMatter, problems }, settings);
    const make = () => planEdits(tree, context);
    const { edits, hasExcerptEnd } = await tellMistakes(tree, file, settings, make);
    applyEdits(tree, edits);
    frontMatter['octant'] = { hasExcerptEnd };
  };
}

function applyEdits(tree: Root, edits: readonly Edit[]): void {
  const replaced = new Map<Nodes, readonly Nodes[]>();
  for (const edit of edits) applyEdit(edit, replaced);
  if (replaced.size > 0) replaceNodes(tree, replaced);
}

function applyEdit(edit: Edit, replaced: Map<Nodes, readonly Nodes[]>): void {
  switch (edit.kind) {
    case 'set':
      if (edit.node.type === 'element') edit.node.properties[edit.name] = edit.value;
      else setAttribute(edit.node, edit.name, edit.value);
      return;
    case 'text':
      edit.node.value = edit.value;
      return;
    case 'remove':
      replaced.set(edit.node, []);
      return;
    case 'replace':
      replaced.set(edit.node, [edit.replacement]);
      return;
    case 'prepend':
      edit.node.children.unshift(...edit.children);
      return;
    case 'append':
      edit.node.children.push(...edit.children);
      return;
    case 'arrange':
      edit.node.children = [...edit.children];
  }
}

function setAttribute(
  { attributes }: Component | InlineComponent,
  name: string,
  value: string,
): void {
  attributes.push({ type: 'mdxJsxAttribute', name, value });
}

function replaceNodes(tree: Root, replaced: ReadonlyMap<Nodes, readonly Nodes[]>): void {
  walk(tree, (node) => {
    if (!('children' in node)) return;
    const children = (node.children as Nodes[]).flatMap((child) => replaced.get(child) ?? child);
    node.children = children as Parents['children'];
  });
}
