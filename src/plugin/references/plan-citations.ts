import type { ElementContent, Root, Text } from 'hast';
import type { CitedPlace } from '../blocks/adapters/index.ts';
import type { Edit } from '../blocks/edits.ts';
import { walk } from '../blocks/tree.ts';
import { type SiteLanguages, tagOfText } from '../languages/site-languages.ts';
import { strings } from '../languages/strings.ts';
import { primarySubtag } from '../languages/tags.ts';
import { OctantError, type Problem } from '../problems.ts';
import type { BibFile } from '../store/read-content.ts';
import { createEntryFinder } from './find-cited.ts';
import { nameWork } from './name-work.ts';
import { type KeyCitation, readCitations } from './read-citations.ts';
import { type Reference, element, writeReferences } from './write-references.ts';

/** What the citations of a text are read with. */
export interface CitingSite {
  readonly languages: SiteLanguages;
  /** The `.bib` files of the content, once they have been read. */
  readonly readCitations: () => Promise<readonly BibFile[]>;
}

/** Elements whose words are no sentence, or where a link can't stand. */
const closed = new Set(['a', 'code', 'math', 'pre', 'script', 'style', 'svg']);

/** Makes what plans the citations of the texts of a site. */
export function createCitationPlanner(
  site: CitingSite,
): (root: Root, place: CitedPlace) => Promise<Edit[]> {
  return (root, place) => planCitations(root, place, site);
}

/**
 * Makes each `[@key]` of a text a number that leads to the list of references, and each `@key` that
 * an entry has the names of its authors before such a number. The list is written behind the text in
 * its language: in Chinese after GB/T 7714, in any other after APA.
 *
 * @throws {OctantError} with every key of the text that no entry has
 */
async function planCitations(
  root: Root,
  { file, language }: CitedPlace,
  site: CitingSite,
): Promise<Edit[]> {
  const texts = findTexts(root);
  if (texts.length === 0) return [];
  const { find, findWord } = createEntryFinder(await site.readCitations());
  const tag = tagOfText(file, language, site.languages);
  const isChinese = primarySubtag(tag ?? '') === 'zh';
  const references = new Map<string, Reference>();
  const problems: Problem[] = [];
  const cite = (key: string, line: number): Reference | undefined => {
    const entry = find(key);
    if ('found' in entry) {
      problems.push({ path: key && `@${key}`, line, ...entry });
      return undefined;
    }
    const known = references.get(key) ?? { entry, number: references.size + 1, times: 0 };
    const cited = { ...known, times: known.times + 1 };
    references.set(key, cited);
    return cited;
  };
  const edits = texts.flatMap(({ node, line }): Edit[] => {
    const parts = readCitations(node.value, findWord);
    if (parts.every((part) => typeof part === 'string')) return [];
    const children = parts.flatMap((part): ElementContent[] =>
      typeof part === 'string'
        ? [{ type: 'text', value: part }]
        : writeCitation(part, isChinese, (key) => cite(key, line)),
    );
    return [{ kind: 'replace', node, replacement: element('span', {}, children) }];
  });
  if (problems.length > 0) throw new OctantError('The text', problems, file);
  if (edits.length === 0) return [];
  const spoken = strings(tag ?? 'en', site.languages.strings);
  const list = writeReferences([...references.values()], tag, spoken);
  return [...edits, { kind: 'append', node: root, children: [list] }];
}

function findTexts(root: Root): { readonly node: Text; readonly line: number }[] {
  const texts: { readonly node: Text; readonly line: number }[] = [];
  walk(root, (node, line) => {
    if (node.type === 'element' && closed.has(node.tagName)) return false;
    if (node.type !== 'text' || !node.value.includes('@')) return true;
    // A text holds the lines of its paragraph.
    texts.push({ node, line });
    return true;
  });
  return texts;
}

/** `[1]`, `[see 1, p. 3; 2]`, `Liu [1]`: each number a link to its reference. */
function writeCitation(
  { works, isInText }: KeyCitation,
  isChinese: boolean,
  cite: (key: string) => Reference | undefined,
): ElementContent[] {
  const text = (value: string): Text => ({ type: 'text', value });
  let names = '';
  const isBare = works.every(({ prefix, suffix }) => !prefix && !suffix);
  const items = works.map(({ key, prefix, suffix }): ElementContent[] => {
    const reference = cite(key);
    if (!reference) return [];
    if (isInText && !names) {
      names = nameWork(reference.entry.record, isChinese) + (isChinese ? '' : ' ');
    }
    const { number, times } = reference;
    const properties = {
      href: `#ref-${encodeURIComponent(key)}`,
      id: `cite-${number}${times > 1 ? `-${times}` : ''}`,
      dataFootnoteRef: '',
      role: 'doc-biblioref',
    };
    return [
      ...(prefix ? [text(`${prefix} `)] : []),
      element('a', properties, [text(String(number))]),
      ...(suffix ? [text(`, ${suffix}`)] : []),
    ];
  });
  const joined = items.flatMap((item, index) =>
    index > 0 ? [text(isBare ? ', ' : '; '), ...item] : item,
  );
  return [text(`${names}[`), ...joined, text(']')];
}
