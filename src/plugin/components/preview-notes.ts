/// <reference path="./inline-style.d.ts" />
import css from './note-preview.css?inline';

// Shows a footnote or a reference where it is referred to: pointed at, focused, or touched once.

const style = new CSSStyleSheet();
style.replaceSync(css);
document.adoptedStyleSheets.push(style);

const preview = document.createElement('div');
preview.className = 'octant-preview';
preview.popover = 'manual';
preview.id = 'octant-preview';

let shown: HTMLAnchorElement | undefined;
let timer = 0;

function show(link: HTMLAnchorElement): void {
  stay();
  const note = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!note || shown === link) return;
  const copy = note.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('[data-footnote-backref]')) part.remove();
  for (const part of copy.querySelectorAll('[id]')) part.removeAttribute('id');
  preview.replaceChildren(...copy.childNodes);
  // A client-side navigation takes it away with the page before.
  if (!preview.isConnected) document.body.append(preview);
  preview.showPopover();
  place(link);
  shown = link;
}

/** Below its reference, or above where there is no room, and within the window. */
function place(link: Element): void {
  const { left, top, bottom } = link.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = preview;
  const { clientWidth, clientHeight } = document.documentElement;
  const below = bottom + offsetHeight + 16 <= clientHeight;
  const x = Math.max(8, Math.min(left - 24, clientWidth - offsetWidth - 8));
  const y = below ? bottom + 6 : Math.max(8, top - offsetHeight - 6);
  // In the page, so that it stays with its reference as that scrolls.
  preview.style.left = `${x + scrollX}px`;
  preview.style.top = `${y + scrollY}px`;
}

function hide(): void {
  stay();
  shown = undefined;
  if (preview.isConnected) preview.hidePopover();
}

function stay(): void {
  clearTimeout(timer);
  timer = 0;
}

/** Long enough to move from a reference onto its note. */
function hideSoon(): void {
  if (shown && !timer) timer = window.setTimeout(hide, 200);
}

function referenceAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest('a[data-footnote-ref]') : null;
}

function isWithin(target: EventTarget | null): boolean {
  return target instanceof Node && (preview.contains(target) || shown?.contains(target) === true);
}

document.addEventListener('pointerover', ({ target, pointerType }) => {
  if (pointerType !== 'mouse') return;
  const link = referenceAt(target);
  if (link) show(link);
  else if (isWithin(target)) stay();
  else hideSoon();
});
document.addEventListener('focusin', ({ target }) => {
  const link = referenceAt(target);
  if (link?.matches(':focus-visible')) show(link);
  else if (isWithin(target)) stay();
});
document.addEventListener('focusout', hideSoon);
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide();
});
document.addEventListener('pointerdown', ({ target }) => {
  if (shown && !isWithin(target)) hide();
});
// A finger that touches a second time goes there.
document.addEventListener('click', (event) => {
  const link = referenceAt(event.target);
  if (!link) return;
  if (event.pointerType !== 'touch' || shown === link) {
    hide();
    return;
  }
  event.preventDefault();
  show(link);
});
