import { checkRecord } from '../check-record.ts';
import type { CitationRecord } from '../record.ts';
import { apaLegal } from './apa-legal.ts';
import { apaAccess, apaContainer, apaEvent, apaPublisher } from './apa-source.ts';
import { apaBracketed, apaParenthetical, apaTitle } from './apa-title.ts';
import { type ApaWork, listedNames, toApaWork } from './apa-work.ts';
import { spanInWords, yearsOf } from './dates-in-words.ts';
import { writeNames } from './name-list.ts';
import { type Sentence, join, wrap } from './phrase.ts';

/**
 * Writes a reference in APA style, 7th edition. Where a work names no author, its editors or its
 * title stand first.
 *
 * @throws {OctantError} if it is no record
 * @see https://apastyle.apa.org/style-grammar-guidelines/references/examples
 */
export function writeApa(record: CitationRecord): Sentence {
  const work = toApaWork(checkRecord(record));
  const legal = apaLegal(work);
  if (legal) return legal;
  const names = firstNames(work);
  const title = join(' ', apaTitle(work), apaParenthetical(work));
  const parts = [
    names || title,
    wrap('(', dateOf(work), ')'),
    join(' ', names ? title : undefined, apaBracketed(work)),
    apaContainer(work),
    apaEvent(work),
    apaPublisher(work),
  ];
  return join(' ', wrap('', join('. ', ...parts), '.'), apaAccess(work));
}

function firstNames({ authors, moreAuthors, details, otherEditors }: ApaWork): string {
  if (authors.length > 0) return writeNames(authors, moreAuthors, listedNames);
  const { editors } = details;
  if (!editors || otherEditors) return '';
  const label = editors.names.length > 1 || editors.more ? 'Eds.' : 'Ed.';
  return `${writeNames(editors.names, editors.more, listedNames)} (${label})`;
}

/** Works of which the whole date is told, and not only its year. */
const dated = /^(post-weblog|webpage|motion_picture|personal_communication|song)$/;

function dateOf({ type, issued, details, isPaper, isPublished }: ApaWork): string {
  if (!issued) return details.status?.toLowerCase() ?? 'n.d.';
  const date =
    dated.test(type) || (isPaper && !isPublished) ? spanInWords(issued) : yearsOf(issued);
  return issued.doubt ? `ca. ${date}` : date;
}
