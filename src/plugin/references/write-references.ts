import type { Element, ElementContent, Properties } from 'hast';
import type { BibEntry, CitationRecord } from '../citation/record.ts';
import { type Sentence, writeApa, writeGbt7714 } from '../citation/index.ts';
import type { Strings } from '../languages/strings.ts';
import { primarySubtag } from '../languages/tags.ts';

/** A work of the list, by the number of its first citation. */
export interface Reference {
  readonly entry: BibEntry;
  readonly number: number;
  /** How often it has been cited so far. */
  readonly times: number;
}

/**
 * Writes the list of references, marked up as footnotes are, so that what a site does with those,
 * such as to show one where it is referred to, it does with these.
 *
 * @param tag language of the text
 */
export function writeReferences(
  references: readonly Reference[],
  tag: string | undefined,
  { t }: Strings,
): Element {
  const writeSentence = primarySubtag(tag ?? '') === 'zh' ? writeGbt7714 : writeApa;
  const items = references.map(({ entry: { record }, number, times }) => {
    const lang = record.language === tag ? undefined : record.language;
    const backs = Array.from({ length: times }, (_, index): ElementContent[] => {
      const place = `${number}${index > 0 ? `-${index + 1}` : ''}`;
      const properties = {
        href: `#cite-${place}`,
        dataFootnoteBackref: '',
        ariaLabel: t('footnoteBack', { number: place }),
        role: 'doc-backlink',
      };
      return [text(' '), element('a', properties, [text('↩')])];
    });
    const words = element('span', { lang }, writeRuns(writeSentence(record), addressesOf(record)));
    return element('li', { id: `ref-${record.key}` }, [words, ...backs.flat()]);
  });
  const heading = element('h2', { id: 'references-label' }, [text(t('references'))]);
  const properties = { dataFootnotes: '', className: ['footnotes', 'octant-references'] };
  return element('section', { ...properties, role: 'doc-bibliography' }, [
    heading,
    element('ol', {}, items),
  ]);
}

/** Words of a sentence, and where they lead. */
type Address = readonly [words: string | undefined, href: string | undefined];

/** What a sentence may name as an address (https://www.doi.org/doi-handbook/HTML/doi-proxy.html). */
function addressesOf({ url, details: { doi } }: CitationRecord): Address[] {
  const [bare, asked] = [doi, doi && encodeURI(doi).replace(/[?#]/g, encodeURIComponent)].map(
    (name) => name && `https://doi.org/${name}`,
  );
  return [
    [url, url],
    [bare, asked],
    [doi, asked],
  ];
}

function writeRuns(sentence: Sentence, addresses: readonly Address[]): ElementContent[] {
  return sentence.flatMap(({ text: value, italic }) =>
    italic ? element('i', {}, [text(value)]) : writeLinks(value, addresses),
  );
}

/** An address of a work is a link where it stands in the sentence. */
function writeLinks(value: string, [address, ...others]: readonly Address[]): ElementContent[] {
  if (!address) return value ? [text(value)] : [];
  const [words, href] = address;
  return (words ? value.split(words) : [value]).flatMap((part, index) => [
    ...(index > 0 ? [element('a', { href }, [text(words ?? '')])] : []),
    ...writeLinks(part, others),
  ]);
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

/** An element; a property that is `undefined` is left out. */
export function element(
  tagName: string,
  properties: Properties,
  children: readonly ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}
