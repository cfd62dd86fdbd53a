import { type ApaWork, namesWithRoles, namesWithin, titleWithVolume } from './apa-work.ts';
import { apaFormat, apaLocators, apaNumber, archiveNumber } from './apa-title.ts';
import { dateInWords } from './dates-in-words.ts';
import { type Phrase, type Sentence, join, slanted, wrap } from './phrase.ts';
import { capitalizeFirst, titleCase } from './wording.ts';
import { writePages } from './write-pages.ts';

/** What the work stands in. */
export function apaContainer(work: ApaWork): Sentence {
  if (work.isPage) return [];
  const isInBook = work.isInBook || (work.isPaper && work.details.containerAuthors !== undefined);
  return work.isPeriodical || (work.isPaper && !isInBook) ? inPeriodical(work) : inBook(work);
}

function inPeriodical({ details, language, issued }: ApaWork): Sentence {
  const { container, volume, issue, number, pages, status } = details;
  const numbers =
    volume === undefined ? slanted(issue) : join('', slanted(volume), wrap('(', issue, ')'));
  const isForthcoming = issued !== undefined && !(issue ?? pages ?? volume);
  return join(
    '. ',
    join(
      ', ',
      slanted(container && titleCase(container, language)),
      numbers,
      number === undefined ? writePages(pages, '–') : `Article ${number}`,
    ),
    isForthcoming && status !== undefined ? capitalizeFirst(status) : undefined,
  );
}

function inBook(work: ApaWork): Sentence {
  const { type, details } = work;
  const { container, containerAuthors, version } = details;
  if (container === undefined) return [];
  const names = join(', & ', ...namesWithRoles(work, [' (', ')']));
  const isBracketed =
    type === 'report' ||
    (type === 'book' && version !== undefined) ||
    (work.isPaper && !work.isPublished);
  return join(
    ' ',
    'In',
    join(
      ', ',
      names.length > 0 ? names : namesWithin(containerAuthors),
      titleWithVolume(container, work),
    ),
    wrap('(', join('; ', archiveNumber(work), apaNumber(work), apaLocators(work)), ')'),
    isBracketed ? wrap('[', apaFormat(work), ']') : undefined,
  );
}

/** Where a paper was given that was not published. */
export function apaEvent({ isPublished, details }: ApaWork): Sentence {
  const { event, eventPlace } = details;
  return event !== undefined && !isPublished ? join(', ', event, eventPlace) : [];
}

/** Who brought the work out, and where it is kept. */
export function apaPublisher(work: ApaWork): Sentence {
  return join('; ', publisherOf(work), work.details.archive);
}

function publisherOf(work: ApaWork): Phrase {
  const { type, url, language, details } = work;
  const { publisher, container, doi, archive } = details;
  if (type === 'thesis') return (archive ?? doi ?? url) ? undefined : publisher;
  if (work.isPage) return join('; ', container && titleCase(container, language), publisher);
  if (work.isPaper) return work.isInBook ? publisher : undefined;
  return work.isPeriodical && type !== 'review' ? undefined : publisher;
}

/** How to get at the work. */
export function apaAccess({ url, issued, details }: ApaWork): Phrase {
  const { doi, status, accessed } = details;
  if (doi !== undefined) return `https://doi.org/${doi}`;
  if (url === undefined || accessed === undefined || (issued ?? status) !== undefined) return url;
  return `Retrieved ${dateInWords(accessed.from)}, from ${url}`;
}
