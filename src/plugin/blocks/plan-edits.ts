import type { Nodes, Root, RootContent } from 'hast';
import type { SiteLanguages } from '../languages/site-languages.ts';
import { type Strings, strings } from '../languages/strings.ts';
import { OctantError, type Problem } from '../problems.ts';
import { isFigureComponent, readAttribute } from './block-kind.ts';
import type { Edit } from './edits.ts';
import { type Block, findBlocks } from './find-blocks.ts';
import { findForeignLinks } from './find-foreign-links.ts';
import { planFootnotes } from './footnotes.ts';
import { planFormerIds, readFormerIds } from './former-ids.ts';
import { planIds } from './ids.ts';
import { findComponentTags } from './markdown-tags.ts';
import { endsExcerpt, readMark } from './marks.ts';
import { findTooDeep } from './nesting.ts';
import { numberParts, showNumbers } from './numbered-parts.ts';
import { planReferences } from './references.ts';
import { wrapSections } from './sections.ts';
import type { TextSteps } from './text-steps.ts';
import { walk } from './tree.ts';

/** What is known of a text beside its tree. */
export interface TextContext {
  /** Path relative to the project, as the author knows it. */
  readonly file: string;
  /** Folder of the language in which it is written; `undefined` for what is no post. */
  readonly language: string | undefined;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly site: SiteLanguages;
  /** What is to be done to it. */
  readonly steps: TextSteps;
  /** Ids that the page around the text bears. */
  readonly reservedIds: readonly string[];
  /** What the processor found wrong, such as formulas that can't be drawn. */
  readonly problems: readonly Problem[];
}

/** What becomes of a text. */
export interface Plan {
  readonly edits: readonly Edit[];
  /** Whether the author ended the excerpt, so that `#more` stands in the text. */
  readonly hasExcerptEnd: boolean;
}

/**
 * Decides what becomes of a text, whichever processor reads it, by the steps that it is to go through:
 * each block gets the id that it shares with its counterpart, sections are wrapped, figures and formulas
 * numbered, references become links, former ids and `#more` become anchors, and the marks that authors
 * wrote for all this go. Links of a post into another language say so. Headings have the ids of their
 * authors by then ({@link planHeadingIds}).
 *
 * @throws {OctantError} with every problem of the text, or else of its front matter
 */
export function planEdits(root: Root, context: TextContext): Plan {
  refuse('The text', [findTooDeep(root) ?? []].flat(), context.file);
  const { steps } = context;
  const blocks = findBlocks(root);
  const excerptEnd = root.children.find(endsExcerpt);
  const { former, problems: formProblems } = readFormerIds(context.frontMatter);
  const formerIds = planFormerIds(former, blocks);
  const ids = planIds(root, blocks, {
    reserved: context.reservedIds,
    former: former.flatMap(({ section, ids }) =>
      ids.map((id) => ({ id, path: `formerIds.${section}` })),
    ),
    excerptEnd,
    frontMatter: context.frontMatter,
  });
  const parts = numberParts(root, blocks);
  const spoken = speakTo(context);
  const references = planReferences(root, parts, spoken);
  const problems = [
    ...context.problems,
    ...findComponentTags(root, context.file),
    ...(steps.ids || steps.blocks ? ids.problems : []),
    ...(steps.numbers ? references.problems : []),
  ];
  refuse('The text', problems, context.file);
  const frontMatterProblems = [...formProblems, ...formerIds.problems, ...ids.formerProblems];
  if (steps.ids) refuse('The front matter', frontMatterProblems, context.file);
  return {
    edits: [
      ...(steps.blocks ? nameBlocks(blocks) : []),
      ...noteLinks(root, context),
      ...placeTags(root, context),
      ...(steps.ids ? [...ids.edits, ...formerIds.edits, ...dropMarks(root)] : []),
      ...(steps.numbers
        ? [...showNumbers(parts, spoken), ...planFootnotes(root, spoken), ...references.edits]
        : []),
      ...arrange(root, excerptEnd, steps),
    ],
    hasExcerptEnd: steps.ids && excerptEnd !== undefined,
  };
}

function refuse(subject: string, problems: readonly Problem[], file: string): void {
  if (problems.length > 0) throw new OctantError(subject, problems, file);
}

/** Components that put the id of their block on what they render, a matrix beside one of its own. */
const idAttributes: ReadonlyMap<string | null, string> = new Map([
  ['Matrix', 'data-block'],
  ['Citation', 'id'],
]);

/**
 * Writes the id of each block into the page, so that a link to a block works without script. A block
 * that has its id already needs none. A heading whose author gave it no id keeps the one made from
 * its words, which differs between languages, and bears the shared one beside it.
 */
function nameBlocks(blocks: readonly Block[]): Edit[] {
  return blocks.flatMap(({ id, named, kind, node }): Edit[] => {
    if (node.type === 'element') {
      if (node.properties.id !== undefined) return [];
      const name = kind === 'heading' && !named ? 'dataBlock' : 'id';
      return [{ kind: 'set', node, name, value: id }];
    }
    const name = readAttribute(node, 'id') ?? readAttribute(node, 'figure');
    const attribute = idAttributes.get(node.name);
    return name || !attribute ? [] : [{ kind: 'set', node, name: attribute, value: id }];
  });
}

/** Says behind each link to a page in another language which language that is. */
function noteLinks(root: Root, { language, site }: TextContext): Edit[] {
  if (language === undefined) return [];
  return findForeignLinks(root, language, site).flatMap((link): Edit[] => [
    { kind: 'set', node: link.node, name: 'hrefLang', value: link.language },
    { kind: 'append', node: link.node, children: [{ type: 'text', value: link.note }] },
  ]);
}

/** Components that say what is wrong with their tags. */
const told = new Set<string | null>([
  'Matrix',
  'MatrixGlyph',
  'MatrixExplorer',
  'Citation',
  'LanguageSwitch',
]);

/** Tells each of these where it is written, for its error messages, and a figure in which language. */
function placeTags(root: Root, { file, language }: TextContext): Edit[] {
  const edits: Edit[] = [];
  walk(root, (node, line) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    if (!told.has(node.name)) return;
    edits.push({ kind: 'set', node, name: 'writtenAt', value: `${file}:${line}` });
    if (language && node.type === 'mdxJsxFlowElement' && isFigureComponent(node)) {
      edits.push({ kind: 'set', node, name: 'writtenIn', value: language });
    }
  });
  return edits;
}

/** The components' own texts in the language of a text; in English where that is not known. */
function speakTo({ language = '', site }: TextContext): Strings {
  return strings(site.tags.get(language) ?? (language || 'en'), site.strings);
}

/** Takes out the marks within blocks; those at the top go as it is arranged. */
function dropMarks(root: Root): Edit[] {
  const top = new Set<Nodes>(root.children);
  const edits: Edit[] = [];
  walk(root, (node) => {
    if (readMark(node) && !top.has(node)) edits.push({ kind: 'remove', node });
  });
  return edits;
}

/** Orders the parts at the top: without marks where those name ids, and in sections. */
function arrange(root: Root, excerptEnd: Nodes | undefined, { ids, sections }: TextSteps): Edit[] {
  if (!ids && !sections) return [];
  const unmarked = root.children
    .filter((node) => node === excerptEnd || !(readMark(node) ?? endsExcerpt(node)))
    .map((node) => (node === excerptEnd ? more() : node));
  const children = ids ? unmarked : root.children;
  return [{ kind: 'arrange', node: root, children: sections ? wrapSections(children) : children }];
}

/** An empty element for links that lead past the excerpt. */
function more(): RootContent {
  return { type: 'element', tagName: 'div', properties: { id: 'more' }, children: [] };
}
