import { factsOf, fieldName } from '../../../src/plugin/citation/facts.ts';
import { type DerivedFormat, findLosses } from '../../../src/plugin/citation/losses.ts';
import type { CitationRecord } from '../../../src/plugin/citation/record.ts';

/** What a record that was read says differently from the one that was written, by fields. */
export function differences(written: CitationRecord, read: CitationRecord): string[] {
  const values = (record: CitationRecord): Record<string, unknown> => ({
    ...record,
    ...record.details,
    lastDay: record.issued?.to,
    moreEditors: record.details.editors?.more,
  });
  const [a, b] = [values(written), values(read)];
  const facts = [...new Set([...factsOf(written), ...factsOf(read)])];
  return facts.filter((fact) => JSON.stringify(a[fact]) !== JSON.stringify(b[fact])).map(fieldName);
}

/** The fields that a format is said to lose, with those whose meaning goes with them. */
export function namedLosses(record: CitationRecord, format: DerivedFormat): ReadonlySet<string> {
  const lost = findLosses(record).filter((loss) => loss.format === format);
  const named = new Set(lost.map(({ field }) => field));
  // What a number means follows from the type, and BibTeX's types of thesis and report name a kind.
  if (named.has('type of entry')) named.add('number');
  if (format === 'BibTeX' && !record.details.genre) named.add('type');
  return named;
}
