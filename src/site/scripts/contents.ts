/** Marks, in the contents, the section that holds the line a third of the way down the window. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];

const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      const id = target.querySelector('h2')?.id;
      const link = links.find(({ hash }) => hash === `#${id}`);
      if (isIntersecting) link?.setAttribute('aria-current', 'true');
      else link?.removeAttribute('aria-current');
    }
  },
  { rootMargin: '-33% 0px -67% 0px' },
);

for (const section of document.querySelectorAll('.prose > section')) observer.observe(section);
