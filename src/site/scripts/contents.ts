/** Marks, in the contents and on the map, the section that holds the line a third down the window. */
const links = [...document.querySelectorAll<HTMLElement | SVGElement>('.contents a')];

const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      const hash = `#${target.querySelector('h2')?.id ?? ''}`;
      for (const link of links) {
        if (link.getAttribute('href') !== hash) continue;
        if (isIntersecting) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    }
  },
  { rootMargin: '-33% 0px -67% 0px' },
);

for (const section of document.querySelectorAll('.prose > section')) observer.observe(section);

/** The map says which cell is pointed at, by its title. */
const named = document.querySelector('.named');
let pointedAt: Element | null = null;
const say = (link: Element | null) => {
  pointedAt = link;
  if (named) named.textContent = link?.textContent ?? '';
};
for (const type of ['pointerover', 'focusin', 'click'] as const) {
  document.querySelector('.map')?.addEventListener(type, (event) => {
    const link = event.target instanceof Element ? event.target.closest('svg a') : null;
    const isTouch = 'pointerType' in event && event.pointerType === 'touch';
    if (type === 'click' && isTouch && link && link !== pointedAt) {
      // What a finger touches is named first, and led to when touched again.
      event.preventDefault();
      event.stopPropagation();
    }
    if (type === 'click' ? isTouch : !isTouch && !link?.matches(':focus:not(:focus-visible)')) {
      say(link);
    }
  });
}

// Where the contents lie over the text, they have done their part.
document.querySelector<HTMLElement>('#contents')?.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('a')) {
    (event.currentTarget as HTMLElement).hidePopover();
  }
});

export {};
