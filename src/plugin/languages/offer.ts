/**
 * Offers the page in the language that the reader chose before or that the browser prefers, until
 * the reader declines. It never redirects: an address always opens what it names.
 */
import { keep, recall } from './storage.ts';
import { preferredLanguage } from './preferred-language.ts';

const key = 'octant-language';
const offers = [...document.querySelectorAll<HTMLElement>('.octant-offer')];
const current = document.documentElement.lang;

for (const link of document.querySelectorAll<HTMLAnchorElement>(
  '.octant-switch [hreflang],.octant-offer a',
)) {
  link.addEventListener('click', () => {
    keep('localStorage', key, link.hreflang);
  });
}

const offered = (offer: HTMLElement) => offer.querySelector('a')?.hreflang ?? '';
const available = [current, ...offers.map(offered)];
const wanted = preferredLanguage(recall('localStorage', key), navigator.languages, available);

for (const offer of offers) {
  offer.hidden = offered(offer) !== wanted;
  offer.querySelector('button')?.addEventListener('click', () => {
    offer.hidden = true;
    keep('localStorage', key, '');
  });
}
