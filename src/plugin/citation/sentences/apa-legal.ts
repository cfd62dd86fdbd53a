import type { ApaWork } from './apa-work.ts';
import { apaAccess } from './apa-source.ts';
import { dateInWords, yearsOf } from './dates-in-words.ts';
import { type Sentence, join, wrap } from './phrase.ts';
import { isNumeric, titleCase } from './wording.ts';

/**
 * Writes a work of law, whose title stands first and is followed by where it is printed; nothing for
 * any other work.
 *
 * @see https://apastyle.apa.org/style-grammar-guidelines/references/examples/court-decision-references
 */
export function apaLegal(work: ApaWork): Sentence | undefined {
  const access = apaAccess(work);
  if (work.type === 'treaty') {
    return join('', join(', ', treaty(work), access), access === undefined ? '.' : undefined);
  }
  if (work.type !== 'legal_case' && work.type !== 'legislation') return undefined;
  const place = work.type === 'legal_case' ? decision(work) : law(work);
  const body = join(', ', work.title, place);
  return access === undefined ? wrap('', body, '.') : join('. ', body, access);
}

function decision({ issued, details }: ApaWork): Sentence {
  const { container, number, volume } = details;
  const date = issued && (container === undefined ? dateInWords(issued.from) : yearsOf(issued));
  const numbered = number !== undefined && isNumeric(number) ? `No. ${number}` : number;
  const printed = join(' ', volume, container, firstPage(details) ?? '___');
  return join(' ', container === undefined ? numbered : printed, wrap('(', date, ')'));
}

function law({ issued, details }: ApaWork): Sentence {
  const { container, number, volume, status } = details;
  const printed = join(' ', volume, container, firstPage(details));
  const place = number === undefined ? printed : join(', ', `Pub. L. No. ${number}`, printed);
  return join(' ', place, wrap('(', issued && yearsOf(issued), ')'), wrap('(', status, ')'));
}

function treaty({ title, authors, issued, language, details }: ApaWork): Sentence {
  const { container, number, volume } = details;
  const parties = authors.map((author) =>
    'literal' in author
      ? author.literal
      : [author.particle, author.family].filter(Boolean).join(' '),
  );
  const page = firstPage(details) ?? (number === undefined ? undefined : `No. ${number}`);
  return join(
    ', ',
    titleCase(title, language),
    parties.join('-'),
    issued && dateInWords(issued.from),
    join(' ', volume, container, page),
  );
}

function firstPage({ pages }: ApaWork['details']): string | undefined {
  return pages && /^[^\s–,-]+/.exec(pages)?.[0];
}
