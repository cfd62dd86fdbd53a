import { type ApaWork, counted, namesWithRoles, namesWithin, titleWithVolume } from './apa-work.ts';
import { type Phrase, type Sentence, join, slanted, wrap } from './phrase.ts';
import { capitalizeFirst, isNumeric, ordinal, titleCase } from './wording.ts';
import { writePages } from './write-pages.ts';

/** The title: in italics, where it stands for a work of its own. */
export function apaTitle(work: ApaWork): Sentence {
  const { title, details } = work;
  if (work.isPage) return slanted(title);
  if (details.container !== undefined) return join('', title);
  return work.isPeriodical || (work.isPaper && !work.isInBook)
    ? slanted(title)
    : titleWithVolume(title, work);
}

/** What stands in round brackets behind the title. */
export function apaParenthetical(work: ApaWork): Sentence {
  const { type, details } = work;
  if (type === 'patent') {
    const { number, genre } = details;
    const kind = capitalizeFirst(genre ?? 'patent');
    return number || genre ? wrap('(', join(' ', kind, wrap('No. ', number, '')), ')') : [];
  }
  const isWhole = work.isPage || details.container === undefined;
  const whole = [archiveNumber(work), apaNumber(work), apaLocators(work)];
  return wrap('(', join('; ', secondaryNames(work), ...(isWhole ? whole : [])), ')');
}

/** What stands in square brackets behind the title. */
export function apaBracketed(work: ApaWork): Sentence {
  const { type, details, url } = work;
  const { genre, number, publisher, doi, archive, container, version } = details;
  if (type === 'thesis') {
    const isOnline = Boolean(archive ?? doi ?? url);
    const kind = genre === undefined ? undefined : capitalizeFirst(genre);
    return number === undefined
      ? wrap('[', join(', ', kind, isOnline ? publisher : undefined), ']')
      : [];
  }
  if (container !== undefined) {
    const isBehindContainer =
      type === 'report' ||
      (work.isPaper && !work.isPublished) ||
      (type === 'book' && version !== undefined);
    if (isBehindContainer) return [];
  }
  return wrap('[', apaFormat(work), ']');
}

/** What kind of thing it is. */
export function apaFormat({ type, details: { genre, number, version } }: ApaWork): Phrase {
  if (genre !== undefined) return number === undefined ? capitalizeFirst(genre) : undefined;
  if (type === 'dataset') return 'Data set';
  return type === 'book' && version !== undefined ? 'Computer software' : undefined;
}

function secondaryNames(work: ApaWork): Sentence {
  const { container, containerAuthors } = work.details;
  const isAlone = work.isPeriodical || (work.isPaper && !work.isInBook);
  const shown = isAlone ? { ...work, otherEditors: undefined } : work;
  const [editors, translators] = namesWithRoles(shown, [', ', '']);
  if (isAlone) return join('', translators);
  if (container !== undefined && !work.isPage) return [];
  return join('; ', wrap('By ', namesWithin(containerAuthors), ''), editors, translators);
}

/** Where an archive keeps it. */
export function archiveNumber({ details: { archiveNumber } }: ApaWork): Phrase {
  return archiveNumber;
}

/** The number of a report or the like, behind what kind it is. */
export function apaNumber({ type, url, language, details }: ApaWork): Sentence {
  const { number, genre, publisher, doi, archive } = details;
  if (number === undefined) return [];
  const kind = genre === undefined ? undefined : titleCase(genre, language);
  const named = join(' ', kind, isNumeric(number) ? `No. ${number}` : number);
  const isOnline = type === 'thesis' && Boolean(archive ?? doi ?? url);
  return join(', ', named, isOnline ? publisher : undefined);
}

/** Version, edition, volume and pages of what is a book, or as whole as one. */
export function apaLocators(work: ApaWork): Sentence {
  const { type, details } = work;
  const isWithout =
    work.isPeriodical || work.isPage || type === 'patent' || (work.isPaper && !work.isInBook);
  if (isWithout) return [];
  const { version, edition, volume, volumes, issue, pages } = details;
  const series = join(
    ' ',
    details.series && titleCase(details.series, work.language),
    details.seriesNumber,
  );
  return join(
    ', ',
    isNumeric(version) ? `Version ${version ?? ''}` : version,
    isNumeric(edition) ? `${ordinal(edition ?? '')} ed.` : edition,
    type === 'report' ? series : undefined,
    volume === undefined
      ? wrap('Vol. 1–', volumes, '')
      : isNumeric(volume)
        ? counted('Vol.', 'Vols.', volume)
        : undefined,
    counted('Issue', 'Issues', issue),
    counted('p.', 'pp.', writePages(pages, '–')),
  );
}
