/**
 * Opens the search page as a dialog where its link is followed. Its markup comes from that page, and
 * nothing of it is loaded before.
 */
const link = document.querySelector<HTMLAnchorElement>('a.search');
let dialog: Promise<HTMLDialogElement> | undefined;

async function load(href: string): Promise<HTMLDialogElement> {
  const text = await (await fetch(href)).text();
  // Without its head, whose style the policy of the page here would refuse aloud.
  const main = text.slice(text.indexOf('<main'), text.indexOf('</main'));
  const page = new DOMParser().parseFromString(main, 'text/html');
  const made = document.createElement('dialog');
  made.className = 'search';
  made.ariaLabel = link?.ariaLabel ?? '';
  const search = page.querySelector<HTMLElement>('search');
  if (!search) throw new Error(`${href} holds no search`);
  made.append(search);
  made.addEventListener('click', ({ target }) => {
    if (target === made || (target as Element).closest('a, .close')) made.close();
  });
  document.body.append(made);
  await import(/* @vite-ignore */ search.dataset['script'] ?? '');
  return made;
}

if (link && !link.ariaCurrent) {
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
