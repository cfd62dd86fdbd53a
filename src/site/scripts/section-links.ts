/** Sets behind each heading a link to it, which also copies the address of the section. */
const label = document.querySelector<HTMLElement>('.contents')?.dataset['link'] ?? '';

for (const heading of document.querySelectorAll<HTMLElement>('.prose :is(h2, h3, h4)[id]')) {
  const link = document.createElement('a');
  link.className = 'section-link';
  link.href = `#${heading.id}`;
  link.ariaLabel = label + wordsOf(heading);
  link.onclick = () => {
    // Where the clipboard is refused, the address still stands in the browser's bar.
    navigator.clipboard.writeText(link.href).then(
      () => {
        link.classList.add('copied');
      },
      () => undefined,
    );
  };
  link.onblur = () => {
    link.classList.remove('copied');
  };
  heading.append(link);
}

/** The words of a heading, without the links that stand in it. */
function wordsOf(heading: HTMLElement): string {
  const words = heading.cloneNode(true) as HTMLElement;
  for (const link of words.querySelectorAll('.other')) link.remove();
  return words.textContent.trim();
}

export {};
