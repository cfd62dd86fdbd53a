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

// Where the contents lie over the text, they have done their part.
for (const link of links) {
  link.addEventListener('click', () =>
    document.querySelector<HTMLElement>('#contents')?.hidePopover(),
  );
}

export {};
