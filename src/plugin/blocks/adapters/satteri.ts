import { fileURLToPath } from 'node:url';
import type { Nodes, Root } from 'hast';
import type { Edit } from '../edits.ts';
import { planHeadingIds } from '../marks.ts';
import { planEdits } from '../plan-edits.ts';
import type { AskedSteps } from '../text-steps.ts';
import { planFences } from './fences.ts';
import { type Settings, contextOf } from './settings.ts';
import { tellMistakes } from './tell-mistakes.ts';

/** What Sätteri gives a plugin to change a tree with; the nodes themselves are read-only. */
export interface SatteriContext {
  readonly fileURL: URL | undefined;
  readonly data: { readonly astro?: { readonly frontmatter: Record<string, unknown> } };
  setProperty(node: Nodes, key: string, value: unknown): void;
  prependChild(node: Nodes, children: Nodes[]): void;
  appendChild(node: Nodes, children: Nodes[]): void;
  removeNode(node: Nodes): void;
  replaceNode(node: Nodes, replacement: Nodes): void;
}

/** A plugin of Sätteri (https://satteri.bruits.org) that looks at a whole tree. */
export interface SatteriPlugin {
  readonly name: string;
  readonly options: { readonly position: true };
  /** What a site keeps its texts by, until it changes. */
  readonly texts?: AskedSteps | undefined;
  readonly fenceSources?: string;
  after(tree: Root, context: SatteriContext): void | Promise<void>;
}

/**
 * A plugin for what authors write behind headings, before any other looks at these.
 *
 * @param settings of the site, where it is its page that is made
 */
export function satteriHeadingIds(settings?: Settings): SatteriPlugin {
  return {
    name: 'octant-heading-ids',
    options: { position: true },
    after(tree, context) {
      const path = context.fileURL && fileURLToPath(context.fileURL);
      if (settings && !contextOf({ path, frontMatter: {} }, settings).steps.ids) return;
      applyEdits(planHeadingIds(tree), context);
    },
  };
}

/** A plugin for fences that ask for figures, before any other takes them for code. */
export function satteriFences(settings: Settings): SatteriPlugin {
  return {
    name: 'octant-fences',
    options: { position: true },
    fenceSources: settings.fenceSources,
    async after(tree, context) {
      const path = context.fileURL && fileURLToPath(context.fileURL);
      const frontMatter = context.data.astro?.frontmatter ?? {};
      const make = () => planFences(tree, { path, frontMatter }, settings);
      applyEdits(await tellMistakes(tree, { path }, settings, make), context);
    },
  };
}

/** A plugin for citations by key, as they stand in the text. */
export function satteriCitations(settings: Settings): SatteriPlugin {
  return {
    name: 'octant-citations',
    options: { position: true },
    async after(tree, context) {
      const path = context.fileURL && fileURLToPath(context.fileURL);
      const frontMatter = context.data.astro?.frontmatter ?? {};
      const place = contextOf({ path, frontMatter }, settings);
      const make = () => settings.planCitations?.(tree, place) ?? [];
      applyEdits(await tellMistakes(tree, { path }, settings, make), context);
    },
  };
}

/** A plugin for all the rest, once formulas are drawn. */
export function satteriOctant(settings: Settings): SatteriPlugin {
  return {
    name: 'octant',
    options: { position: true },
    texts: settings.texts,
    async after(tree, context) {
      const path = context.fileURL && fileURLToPath(context.fileURL);
      const frontMatter = context.data.astro?.frontmatter ?? {};
      const make = () => planEdits(tree, contextOf({ path, frontMatter }, settings));
      const { edits, hasExcerptEnd } = await tellMistakes(tree, { path }, settings, make);
      applyEdits(edits, context);
      frontMatter['octant'] = { hasExcerptEnd };
    },
  };
}

function applyEdits(edits: readonly Edit[], context: SatteriContext): void {
  for (const edit of edits) applyEdit(edit, context);
}

function applyEdit(edit: Edit, context: SatteriContext): void {
  switch (edit.kind) {
    case 'set':
      context.setProperty(edit.node, edit.name, edit.value);
      break;
    case 'text':
      context.setProperty(edit.node, 'value', edit.value);
      break;
    case 'remove':
      context.removeNode(edit.node);
      break;
    case 'replace':
      context.replaceNode(edit.node, edit.replacement);
      break;
    case 'prepend':
      context.prependChild(edit.node, [...edit.children]);
      break;
    case 'append':
      context.appendChild(edit.node, [...edit.children]);
      break;
    case 'arrange':
      context.setProperty(edit.node, 'children', edit.children);
      break;
  }
}
