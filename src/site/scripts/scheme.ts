/** The button that chooses the colour scheme: as the system says, light, dark, and round again. */
const schemes = ['auto', 'light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

const root = document.documentElement;
/** The browser's own bars are coloured by the system's scheme, light and then dark. */
const bars = document.querySelectorAll<HTMLMetaElement>('[name=theme-color]');
const papers = Array.from(bars, ({ content }) => content);
const button = document.querySelector<HTMLButtonElement>('button.scheme');

if (button) {
  const automatic = button.ariaLabel ?? '';
  const current = () => (root.dataset['scheme'] ?? 'auto') as Scheme;
  const show = () => {
    button.ariaLabel = button.title = button.dataset[current()] ?? automatic;
    bars.forEach((bar, index) => {
      bar.content = papers[schemes.indexOf(current()) - 1] ?? papers[index] ?? '';
    });
  };
  button.addEventListener('click', () => {
    const next = schemes[(schemes.indexOf(current()) + 1) % schemes.length];
    if (next === 'auto' || !next) delete root.dataset['scheme'];
    else root.dataset['scheme'] = next;
    remember(root.dataset['scheme']);
    show();
    root.dispatchEvent(new Event('schemechange'));
  });
  button.hidden = false;
  show();
}

/** Storage can be refused (private windows, blocked cookies); the choice then lasts for the page. */
function remember(scheme: string | undefined): void {
  try {
    if (scheme) localStorage.setItem('scheme', scheme);
    else localStorage.removeItem('scheme');
  } catch {
    return;
  }
}

export {};
