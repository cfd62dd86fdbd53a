/**
 * Keeps the reader's place when the language changes, by the switch or by the Back button: the
 * block at the top of the window comes to the top again, at the same share of its height.
 */
import { measureBlocks } from './measure-blocks.ts';
import { type Place, placeAt, positionOf } from './place.ts';
import { keep, recall } from '../../languages/storage.ts';

/** What a page leaves behind for the next one in the same tab. */
interface Departure {
  readonly from: string;
  /** Path of the edition that the reader chose, if that is why the page was left. */
  readonly to?: string | undefined;
  readonly place: Place;
  /** Whether the reader scrolled since the page came to rest. */
  readonly moved: boolean;
  /** Whether the page was scrolled there from its counterpart. */
  readonly brought: boolean;
}

const key = 'octant-place';
const here = location.pathname;
const links = [...document.querySelectorAll<HTMLAnchorElement>('.octant-switch a,.octant-offer a')];

let chosen: string | undefined;
let rest: { readonly y: number; readonly place?: Place } = { y: scrollY };

const moved = () => Math.abs(scrollY - rest.y) > 1;

/** Where the window ends short of a place, the place is still the one the reader came to. */
const place = () => (moved() || !rest.place ? placeAt(measureBlocks(), scrollY) : rest.place);

/**
 * The address names the section, which a reader can hand on; the place within stays here. A section
 * starts where a link to its heading leads.
 */
function sectionBeingRead(): string {
  const headings = document.querySelectorAll(':is(main,article) h2[id]:not(nav *,aside *)');
  const isAbove = (heading: Element) =>
    heading.getBoundingClientRect().top <=
    parseFloat(getComputedStyle(heading).scrollMarginTop) + 1;
  return [...headings].findLast(isAbove)?.id ?? '';
}

for (const link of links) {
  for (const type of ['pointerdown', 'focus', 'click']) {
    link.addEventListener(type, (event) => {
      if (link.pathname !== here) link.hash = sectionBeingRead();
      const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
      if (type !== 'click' || ctrlKey || metaKey || shiftKey) return;
      chosen = link.pathname;
      leave();
    });
  }
}

function leave(): void {
  const departure: Departure = {
    from: here,
    to: chosen,
    place: place(),
    moved: moved(),
    brought: !!rest.place,
  };
  keep('sessionStorage', key, JSON.stringify(departure));
}

// A page that comes back from the browser's cache shows before the other one is hidden, so where
// that one stands must be known by then.
addEventListener('scrollend', leave);
addEventListener('pagehide', leave);

addEventListener('pageshow', ({ persisted }) => {
  chosen = undefined;
  if (persisted) arrive('back_forward');
  else if (!rest.place) rest = { y: scrollY };
});

function arrive(how: NavigationTimingType | undefined): void {
  const left = JSON.parse(recall('sessionStorage', key) ?? 'null') as Departure | null;
  keep('sessionStorage', key, 'null');
  rest = { y: scrollY };
  if (left && isSameText(left) && isMeant(left, how)) restore(left.place);
}

const isSameText = ({ from }: Departure) => links.some(({ pathname }) => pathname === from);

/**
 * Back leads to where the reader has come since, or to the place that was left, whose lines other
 * fonts may break elsewhere by now; the browser does the rest by itself.
 */
function isMeant({ from, to, moved, brought }: Departure, how?: NavigationTimingType): boolean {
  if (how === 'back_forward') return (moved || brought) && from !== here;
  return how === 'reload' ? !moved && from === here : to === here;
}

/** Scrolls there, and again while late fonts move the text, unless the reader scrolls first. */
function restore(place: Place): void {
  const scroll = () => {
    scrollTo({ top: Math.round(positionOf(measureBlocks(), place)), behavior: 'instant' });
    rest = { y: scrollY, place };
  };
  const observer = new ResizeObserver(scroll);
  const stop = () => {
    observer.disconnect();
    history.scrollRestoration = 'auto';
  };
  history.scrollRestoration = 'manual';
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    addEventListener(type, stop, { once: true, passive: true });
  }
  scroll();
  observer.observe(document.body);
  // A page that comes back as it was has its fonts.
  if (document.readyState === 'complete') stop();
  else {
    addEventListener('load', () =>
      setTimeout(() => {
        // WebKit goes to the section that the address names only now.
        if (history.scrollRestoration === 'manual') scroll();
        setTimeout(stop, 1000);
      }),
    );
  }
}

const [navigation] = performance.getEntriesByType('navigation');
arrive((navigation as PerformanceNavigationTiming | undefined)?.type);
