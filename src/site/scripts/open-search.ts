/**
 * Opens the search page as a dialog where its link is followed. Markup and script come from that
 * page, so nothing of them is loaded before.
 */
const link = document.querySelector<HTMLAnchorElement>('a.search:not([aria-current])');
let dialog: Promise<HTMLDialogElement> | undefined;

async function load(href: string): Promise<HTMLDialogElement> {
  const text = await (await fetch(href)).text();
  const made = document.createElement('dialog');
  made.className = 'search';
  made.innerHTML = text.slice(text.indexOf('<search'), text.indexOf('</main'));
  document.body.append(made);
  await import(/* @vite-ignore */ made.querySelector('search')?.dataset['script'] ?? '');
  return made;
}

if (link) {
  const open = async (event: Event) => {
    event.preventDefault();
    try {
      (await (dialog ??= load(link.href))).showModal();
    } catch {
      location.assign(link.href);
    }
  };
  link.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) void open(event);
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'k' && (event.ctrlKey || event.metaKey)) void open(event);
  });
}

export {};
