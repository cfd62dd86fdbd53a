import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/plugin/citation/dates.ts';
import { isChinese } from '../../src/plugin/citation/record.ts';
import {
  plainText,
  writeApa,
  writeGbt7714,
} from '../../src/plugin/citation/sentences/sentences.ts';
import { toCsl } from '../../src/plugin/citation/write/write-csl.ts';
import { fixtures } from '../unit/citation/facts.ts';
import { writeWithCiteproc } from './oracle.ts';

describe.each(fixtures)('$name', ({ record }) => {
  const item = toCsl(record);

  it('is written in APA style as citeproc writes it', () => {
    const expected = writeWithCiteproc(item, 'apa', 'en-US');
    expect(straight(plainText(writeApa(record)))).toBe(straight(expected));
  });

  it('is written by GB/T 7714 as citeproc writes it', () => {
    const style = 'china-national-standard-gb-t-7714-2015-numeric';
    const locale = isChinese(record) ? 'zh-CN' : 'en-US';
    // The style brackets the end of a span, as if it were the day of access.
    const end = record.issued?.to ? isoDate(record.issued.to) : '';
    const expected = writeWithCiteproc(item, style, locale).replace(/\/\[[-\d]+\]/, `/${end}`);
    expect(straight(plainText(writeGbt7714(record)))).toBe(straight(expected));
  });
});

/** citeproc curls quotation marks and moves the full stop; here a title stays as it is written. */
function straight(sentence: string): string {
  return sentence.replace(/[“”]/g, '"').replaceAll('’', "'").replaceAll('." ', '". ');
}
