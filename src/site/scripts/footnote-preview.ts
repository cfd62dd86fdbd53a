/** Shows a footnote where it is referred to: pointed at, focused, or touched once. */
const preview = document.createElement('div');
preview.className = 'footnote-preview';
preview.popover = 'manual';
preview.id = 'footnote-preview';
document.body.append(preview);

let shown: HTMLAnchorElement | undefined;
let timer = 0;

function show(link: HTMLAnchorElement): void {
  clearTimeout(timer);
  const note = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!note || shown === link) return;
  const copy = note.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('[data-footnote-backref]')) part.remove();
  for (const part of copy.querySelectorAll('[id]')) part.removeAttribute('id');
  preview.replaceChildren(...copy.childNodes);
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
  clearTimeout(timer);
  shown = undefined;
  preview.hidePopover();
}

/** Long enough to move from a reference onto its note. */
function hideSoon(): void {
  clearTimeout(timer);
  timer = window.setTimeout(hide, 200);
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-footnote-ref]')) {
  link.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType === 'mouse') show(link);
  });
  link.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse') hideSoon();
  });
  link.addEventListener('focus', () => {
    if (link.matches(':focus-visible')) show(link);
  });
  link.addEventListener('blur', hideSoon);
  // A finger that touches a second time goes there.
  link.addEventListener('click', (event) => {
    if (event.pointerType !== 'touch' || shown === link) {
      hide();
      return;
    }
    event.preventDefault();
    show(link);
  });
}
preview.addEventListener('pointerenter', () => {
  clearTimeout(timer);
});
preview.addEventListener('pointerleave', hideSoon);
preview.addEventListener('focusin', () => {
  clearTimeout(timer);
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide();
});
document.addEventListener('pointerdown', ({ target }) => {
  if (shown && target instanceof Node && !preview.contains(target) && !shown.contains(target))
    hide();
});
preview.addEventListener('focusout', hideSoon);

export {};
