/** Sets behind each heading a link to it, which also copies the address of the section. */
const label = document.querySelector<HTMLElement>('.contents')?.dataset['link'] ?? null;

for (const heading of document.querySelectorAll('.prose :is(h2, h3, h4)[id]')) {
  const link = document.createElement('a');
  link.className = 'section-link';
  link.href = `#${heading.id}`;
  link.ariaLabel = label;
  link.onclick = () => {
    // Where the clipboard is refused, the address still stands in the browser's bar.
    navigator.clipboard.writeText(link.href).then(
      () => {
        link.className += ' copied';
      },
      () => undefined,
    );
  };
  heading.append(link);
}

export {};
