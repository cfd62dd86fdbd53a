import type { Extent, Extents } from './place.ts';

const blocks =
  ':is(main,article) :is([id*="."],[data-block],:is(h2,h3,h4,h5,h6,p,li,pre,table,figure)[id]):not(nav *,aside *,svg *)';

/** Measures the blocks of the page; its start and end stand for blocks of no height. */
export function measureBlocks(): Extents {
  const elements = [...document.querySelectorAll<HTMLElement>(blocks)].filter(
    (element) => element.offsetHeight,
  );
  const extents = elements.map((element, index): Extent => {
    const next = elements[index + 1];
    const { top, bottom } = element.getBoundingClientRect();
    const end = next && element.contains(next) ? next.getBoundingClientRect().top : bottom;
    return {
      id: element.dataset['block'] ?? element.id,
      top: top + scrollY,
      bottom: end + scrollY,
    };
  });
  const height = document.documentElement.scrollHeight;
  return [{ id: '', top: 0, bottom: 0 }, ...extents, { id: '/', top: height, bottom: height }];
}
