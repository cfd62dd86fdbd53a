import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { writeParallel } from '../../../../src/plugin/blocks/parallel/index.ts';
import { type Editions, editions, marksOf, withoutIds } from './editions.ts';
import { reportRuns } from '../../../support/report.ts';

const sides = [{ lang: 'en' }, { lang: 'zh' }];
const beside = ({ en, zh }: Editions) => writeParallel([en, zh], sides);
const sorted = (marks: Iterable<string>) => [...marks].sort();
const runs = { numRuns: 200 };

describe('of any two editions, the parallel page', () => {
  it('holds all that either has, once where they are the same and twice where they are not', () => {
    reportRuns(
      'pairs of editions beside each other',
      fc.check(
        fc.property(editions, (pair) => {
          const all = new Set([...marksOf(pair.en), ...marksOf(pair.zh)]);
          expect(sorted(marksOf(beside(pair)))).toEqual(sorted(all));
        }),
        runs,
      ),
    );
  });

  it('keeps the order of each', () => {
    reportRuns(
      'pairs of editions beside each other',
      fc.check(
        fc.property(editions, (pair) => {
          const page = marksOf(beside(pair));
          for (const own of [marksOf(pair.en), marksOf(pair.zh)]) {
            expect(page.filter((mark) => own.includes(mark))).toEqual(own);
          }
        }),
        runs,
      ),
    );
  });

  it('loses nothing where blocks have no ids', () => {
    reportRuns(
      'pairs of editions beside each other',
      fc.check(
        fc.property(withoutIds, (pair) => {
          const page = marksOf(beside(pair));
          for (const own of [marksOf(pair.en), marksOf(pair.zh)]) {
            expect(page).toEqual(expect.arrayContaining(own));
          }
          expect(page.length).toBeLessThanOrEqual(marksOf(pair.en + pair.zh).length);
        }),
        runs,
      ),
    );
  });

  it('is HTML that browsers read as it is written, with no id twice', () => {
    reportRuns(
      'pairs of editions beside each other',
      fc.check(
        fc.property(editions, (pair) => {
          const page = beside(pair);
          const tree = fromHtml(page, { fragment: true });
          expect(toHtml(tree)).toBe(page);
          const ids = selectAll('[id]', tree).map(({ properties }) => properties.id);
          expect(new Set(ids).size).toBe(ids.length);
        }),
        runs,
      ),
    );
  });
});
