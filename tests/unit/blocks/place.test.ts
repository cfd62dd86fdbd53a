import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Extent,
  type Extents,
  placeAt,
  positionOf,
} from '../../../src/plugin/blocks/place/place.ts';

const page = (...blocks: Extent[]): Extents => {
  const end = (blocks.at(-1)?.bottom ?? 0) + 50;
  return [{ id: '', top: 0, bottom: 0 }, ...blocks, { id: '/', top: end, bottom: end }];
};
const english = page(
  { id: 'a', top: 100, bottom: 200 },
  { id: 'b', top: 220, bottom: 620 },
  { id: 'b.1', top: 620, bottom: 700 },
);
const chinese = page(
  { id: 'a', top: 80, bottom: 130 },
  { id: 'b', top: 160, bottom: 360 },
  { id: 'b.1', top: 360, bottom: 400 },
);
const carry = (y: number, from = english, to: readonly Extent[] = chinese) =>
  positionOf(to, placeAt(from, y));

describe('a place', () => {
  it.each([
    ['the start of a block', 220, 160],
    ['its middle', 420, 260],
    ['nine tenths of it', 580, 340],
    ['the gap after a block', 210, 145],
    ['the space above the first block', 50, 40],
    ['the start of the page', 0, 0],
    ['a block within a block', 660, 380],
  ])('keeps %s', (_, from, to) => {
    expect(carry(from)).toBeCloseTo(to);
  });

  it('counts a block from one pixel above it, where whole pixels end', () => {
    expect(placeAt(english, 219.4)).toEqual({ trail: ['b', 'a', ''], share: 0 });
  });

  it('goes to the end of the nearest block before one that the other page lacks', () => {
    const lacking = chinese.filter(({ id }) => id !== 'b');
    expect(carry(420, english, lacking)).toBe(130);
  });

  const pages = fc
    .array(fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 900 })), { minLength: 5, maxLength: 5 })
    .map((blocks) => {
      let y = 0;
      const lay = ([gap, height]: [number, number], index: number): Extent => {
        const top = y + gap;
        y = top + height;
        return { id: String(index), top, bottom: y };
      };
      return page(...blocks.map(lay));
    });
  const shares = fc.double({ min: 0, max: 1, noNaN: true });
  const at = (extents: Extents, share: number) => share * (extents.at(-1)?.top ?? 0);

  it('is where it was on the same page, but for the pixel above a block', () => {
    fc.assert(
      fc.property(pages, shares, (here, share) => {
        const y = at(here, share);
        const back = carry(y, here, here) - y;
        expect(back).toBeGreaterThan(-1e-6);
        expect(back).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is never before one that stands above it', () => {
    fc.assert(
      fc.property(pages, pages, shares, shares, (here, there, one, other) => {
        const [above, below] = [Math.min(one, other), Math.max(one, other)];
        const gained = carry(at(here, below), here, there) - carry(at(here, above), here, there);
        expect(gained).toBeGreaterThan(-1e-6);
      }),
    );
  });
});
