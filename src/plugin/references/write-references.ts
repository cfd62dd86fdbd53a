import type { Element, ElementContent, Properties } from 'hast';
import type { BibEntry } from '../citation/record.ts';
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
    const words = element('span', { lang }, writeRuns(writeSentence(record), record.url));
    return element('li', { id: `ref-${record.key}` }, [words, ...backs.flat()]);
  });
  const heading = element('h2', { id: 'references-label' }, [text(t('references'))]);
  const properties = { dataFootnotes: '', className: ['footnotes', 'octant-references'] };
  return element('section', { ...properties, role: 'doc-bibliography' }, [
    heading,
    element('ol', {}, items),
  ]);
}

/** The address of a work is a link where it stands in the sentence. */
function writeRuns(sentence: Sentence, url: string | undefined): ElementContent[] {
  return sentence.flatMap(({ text: value, italic }): ElementContent[] => {
    if (italic) return [element('i', {}, [text(value)])];
    const start = url === undefined ? -1 : value.indexOf(url);
    if (url === undefined || start < 0) return [text(value)];
    const link = element('a', { href: url }, [text(url)]);
    return [text(value.slice(0, start)), link, text(value.slice(start + url.length))];
  });
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
